import { spawn, spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { stop } from '#tools/steps.ts';
import { systemProgram } from '#tools/system-program.js';

/** What a program took. */
export interface Cost {
	seconds: number;
	/** The most memory that it and what it started held at one time. */
	megabytes: number;
}

const LOOK_EACH = 250;
/** Megabytes. Node's own limit, about 4,000 here, ended a build of 1,000 guides. */
const HEAP = Math.floor((totalmem() / 2 ** 20) * 0.7);

/** Runs a program in a folder to its end, and says what it took; a failure stops with what it said. */
export async function watchedRun(folder: string, program: string, words: string[]): Promise<Cost> {
	const started = performance.now();
	const env = {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		CI: '1',
		NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-old-space-size=${HEAP}`,
	};
	const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text) => (said = (said + String(text)).slice(-4000)));
	let most = 0;
	const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), LOOK_EACH);
	const { promise, resolve } = Promise.withResolvers<number | null>();
	child.on('error', (error) => {
		said = error.message;
		resolve(1);
	});
	child.on('close', resolve);
	const code = await promise;
	clearInterval(watch);
	if (code !== 0) stop(`This failed in ${folder}:\n${program} ${words.join(' ')}\n${said}`);
	return { seconds: (performance.now() - started) / 1000, megabytes: most };
}

/** What a program and all that it started hold in memory now. */
function memoryOf(first: number): number {
	const lines =
		spawnSync(systemProgram('ps'), ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout ?? '';
	const running = lines
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const family = new Set([first]);
	let kilobytes = 0;
	// A child's number may be lower than its parent's, so look until no more are found.
	for (let size = 0; size !== family.size;) {
		size = family.size;
		for (const [pid = 0, parent = 0] of running) if (family.has(parent)) family.add(pid);
	}
	for (const [pid = 0, , rss = 0] of running) if (family.has(pid)) kilobytes += rss;
	return kilobytes / 1024;
}
