import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { systemProgram } from './system-program.js';

const GIGABYTE = 1024 ** 3;

/** What git is told each time, so that nothing but the commits themselves says what was there. */
const SETTINGS = [
	// Else whoever wrote it could put one commit in the place of another, or say that it has other parents.
	'--no-replace-objects',
	...['core.commitGraph=false', 'core.quotePath=false', 'core.fsmonitor=false'].flatMap(
		(setting) => ['-c', setting],
	),
];

/** What git answers in a folder, or nothing where it fails, or is not there. `asked` is what it reads. */
export function git(folder: string, words: string[], asked?: string): Buffer | undefined {
	const { status, stdout } = spawnSync(systemProgram('git'), [...SETTINGS, ...words], {
		cwd: folder,
		input: asked,
		env: environment(),
		maxBuffer: GIGABYTE,
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	return status === 0 ? stdout : undefined;
}

/** Variables can lead git to another project, and to other programs. What is not here must not be fetched unasked. */
function environment(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !/^(?:GIT|LD|DYLD)_/i.test(name));
	return { ...Object.fromEntries(own), GIT_GRAFT_FILE: devNull, GIT_NO_LAZY_FETCH: '1' };
}
