import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
	build,
	folder,
	isThere,
	served,
	words,
	withFolder,
} from '../../helpers/copies/aside-folder.ts';
import { fullDisk } from '../../helpers/copies/full-disk.ts';

withFolder();

/** A build that has begun, made half of its site, and goes on until it is ended. */
async function half(): Promise<ChildProcess> {
	const script = `make(); console.log('half'); setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, words(script), { cwd: folder });
	await once(child.stdout, 'data');
	return child;
}

test('a build that goes to its end puts the whole site in place, and nothing of the old one', () => {
	const { status, stderr } = build('make(); putInPlace();');
	expect([status, stderr]).toEqual([0, '']);
	expect(served()).toEqual(['new', 'new']);
	expect(['dist/gone', '.server/gone', '.build'].filter(isThere)).toEqual([]);
});

test('the first build needs no site before it', () => {
	for (const placed of ['dist', '.server']) rmSync(join(folder, placed), { recursive: true });
	expect(build('make(); putInPlace();').status).toBe(0);
	expect(served()).toEqual(['new', 'new']);
});

test.each([
	['that fails', `make(); process.exit(1);`],
	['that throws', `make(); throw new Error('No space left on the disk');`],
])('a build %s leaves the last good site, and says so', (_, script) => {
	const { status, stderr } = build(script);
	expect(status).not.toBe(0);
	expect(stderr).toContain('No new site was made. The site in dist/ is the last one');
	expect(served()).toEqual(['old', 'old']);
	expect(isThere('.build')).toBe(false);
});

test.each([
	['its folder', fullDisk('mkdirSync', '.build')],
	['who makes it', fullDisk('writeFileSync', '.build/process')],
	['its first page', fullDisk('writeFileSync', '/page')],
])(
	'a build that finds no room on the disk for %s leaves it, and says so with no stack',
	(_, first) => {
		const { status, stdout, stderr } = build('make(); putInPlace();', ...first);
		expect(stderr).toMatch(/^There is no room left on the disk\. Make room, and build again\.\n/);
		expect(stderr + stdout).not.toMatch(/^\s+at |ENOSPC/m);
		expect([status, isThere('.build')]).toEqual([1, false]);
		expect(served()).toEqual(['old', 'old']);
		// Nor is the next one kept waiting for it.
		expect(build('make(); putInPlace();').stdout).toBe('');
		expect(served()).toEqual(['new', 'new']);
	},
);

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
	'a build that is asked to end by %s leaves it too',
	async (signal) => {
		const child = await half();
		child.kill(signal);
		await once(child, 'exit');
		expect(served()).toEqual(['old', 'old']);
		expect(isThere('.build')).toBe(false);
	},
);

test('a build that is killed leaves it, and the next one says so and goes on', async () => {
	const child = await half();
	child.kill('SIGKILL');
	await once(child, 'exit');
	expect(served()).toEqual(['old', 'old']);
	const { status, stdout } = build('make(); putInPlace();');
	expect(stdout).toContain('An earlier build was cut short. The site in dist/ is the last one');
	expect(status).toBe(0);
	expect(served()).toEqual(['new', 'new']);
});

test('of two at once the second says so, and the first is not disturbed', async () => {
	const child = await half();
	const { status, stderr } = build('make(); putInPlace();');
	expect(status).toBe(1);
	expect(stderr).toMatch(/^Another build is at work here \(process \d+\)\. Wait until it is done/);
	expect(isThere('.build')).toBe(true);
	child.kill();
	await once(child, 'exit');
	expect(served()).toEqual(['old', 'old']);
});

test.runIf(process.platform === 'linux').each([
	['has its number now', `${process.pid}\nanother-start 1`],
	['is none: its file was not written whole', ''],
])('a build that was cut short is not taken for a program that %s', (_, maker) => {
	mkdirSync(join(folder, '.build'));
	writeFileSync(join(folder, '.build/process'), maker);
	utimesSync(join(folder, '.build'), 0, 0);
	const { status, stdout, stderr } = build('make(); putInPlace();');
	expect([stderr, status]).toEqual(['', 0]);
	expect(stdout).toContain('An earlier build was cut short.');
	expect(served()).toEqual(['new', 'new']);
});

test.runIf(process.platform === 'linux')(
	'two folders change places at once, and a build that is killed just then is finished, not undone',
	() => {
		const { ino } = statSync(join(folder, 'dist'));
		build(`make();
			import { exchange } from ${JSON.stringify(pathToFileURL('src/tools/build/exchange.ts').href)};
			import { statSync } from 'node:fs';
			markWhole(process.pid);
			writeFileSync('exchanged', String(exchange(made.site, 'dist')));
			writeFileSync('old', String(statSync(made.site).ino));
			process.kill(process.pid, 'SIGKILL');`);
		expect(readFileSync(join(folder, 'exchanged'), 'utf8')).toBe('true');
		expect(readFileSync(join(folder, 'old'), 'utf8')).toBe(String(ino));
		expect(served()).toEqual(['new', 'old']);
		const { stdout } = build('process.exit(1);');
		expect(stdout).toContain('An earlier build was ended while it was put in place.');
		expect(served()).toEqual(['new', 'new']);
	},
);

test('pages and server files go into place together, even when a build is killed between the two', () => {
	build(`make();
		markWhole(process.pid);
		renameSync('dist', '.build/old-site');
		renameSync(made.site, 'dist');
		process.kill(process.pid, 'SIGKILL');`);
	expect(served()).toEqual(['new', 'old']);
	const { stdout } = build('process.exit(1);');
	expect(stdout).toContain('An earlier build was ended while it was put in place.');
	expect(served()).toEqual(['new', 'new']);
});
