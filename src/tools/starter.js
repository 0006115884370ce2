/**
 * Who started this program: npm or Playwright, as a rule through a shell. When they are stopped alone
 * they tell nobody, and a server would go on and hold its port. Plain JavaScript, for `set-up.js`.
 */
import { spawnSync } from 'node:child_process';
import { systemProgram } from './system-program.js';

const parent = process.ppid;
const behindShell = whoRunsShell(parent);

/**
 * Calls back, from then on, once whoever started this program no longer runs, however that came.
 * @param {() => void} end
 */
export function whenStarterEnds(end) {
	const hasStarter = () => process.ppid === parent && [parent, behindShell].every(isRunning);
	setInterval(() => {
		if (!hasStarter()) end();
	}, 500).unref();
}

/**
 * The number of the program that runs a shell, and 0 for what is no shell.
 * @param {number} id
 */
function whoRunsShell(id) {
	const { stdout } = spawnSync(systemProgram('ps'), ['-o', 'ppid=,comm=', '-p', String(id)], {
		encoding: 'utf8',
	});
	return Number(/^\s*(\d+) .*sh$/.exec(stdout?.trimEnd() ?? '')?.[1] ?? 0);
}

/**
 * Whether a program runs; 0, which is none, always does.
 * @param {number} id
 */
export function isRunning(id) {
	try {
		return process.kill(id, 0);
	} catch (error) {
		// It is somebody else's, such as the first of a container.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
