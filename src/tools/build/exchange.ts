import { spawnSync } from 'node:child_process';

/** The number of the system call `renameat2`, by kind of processor: Linux never changes one. */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };
/** By their whole paths: a package may bring a program of the same name, which npm puts first. */
const MVS = ['/bin/mv', '/usr/bin/mv'];
const [HERE, EXCHANGE] = [-100, 2];

/**
 * Lets two folders on one disk change places at once, so that at no moment there is none, and tells whether it
 * did. Node has no such call: `mv --exchange` has it from GNU coreutils 9.5 on, and any Perl on Linux can make it.
 */
export function exchange(one: string, other: string): boolean {
	if (process.platform !== 'linux') return false;
	return (
		MVS.some((mv) => succeeds(mv, ['--exchange', '--no-target-directory', one, other])) ||
		succeeds('/usr/bin/perl', ['-e', `exit(syscall(${callOf()}) != 0)`, one, other])
	);
}

const callOf = () =>
	[RENAMEAT2[process.arch] ?? -1, HERE, '$ARGV[0]', HERE, '$ARGV[1]', EXCHANGE].join(', ');

const succeeds = (program: string, words: string[]) =>
	spawnSync(program, words, { stdio: 'ignore' }).status === 0;
