import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ASIDE = pathToFileURL('src/tools/build/aside.ts').href;
const PUT = pathToFileURL('src/tools/build/put-in-place.ts').href;
const imports = `
	import { mkdirSync, writeFileSync, renameSync } from 'node:fs';
	import { buildAside, made, putInPlace } from ${JSON.stringify(ASIDE)};
	import { markWhole } from ${JSON.stringify(PUT)};
	function make() {
		for (const folder of Object.values(made)) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(folder + '/page', 'new');
		}
	}
	buildAside();`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'aside-'));
	for (const placed of ['dist', '.server']) {
		mkdirSync(join(folder, placed));
		writeFileSync(join(folder, placed, 'page'), 'old');
		writeFileSync(join(folder, placed, 'gone'), 'old');
	}
});
afterEach(() => rmSync(folder, { recursive: true }));

const words = (script: string) => ['--input-type=module', '-e', imports + script];
const build = (script: string) =>
	spawnSync(process.execPath, words(script), { cwd: folder, encoding: 'utf8' });
const isThere = (path: string) => existsSync(join(folder, path));
const served = () =>
	['dist/page', '.server/page'].map((page) => readFileSync(join(folder, page), 'utf8'));

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

test('a mark of a whole build is not believed where other files stand there than it names', () => {
	build(`make();
		markWhole(process.pid);
		writeFileSync(made.site + '/page', '');
		process.kill(process.pid, 'SIGKILL');`);
	const { stdout } = build('process.exit(1);');
	expect(stdout).toContain('An earlier build was cut short.');
	expect(served()).toEqual(['old', 'old']);
});

test('what was served comes back where a build was killed with no site in place, and its own is not whole', () => {
	build(`make();
		markWhole(process.pid);
		renameSync('dist', '.build/old-site');
		writeFileSync(made.site + '/page', '');
		process.kill(process.pid, 'SIGKILL');`);
	build('process.exit(1);');
	expect(served()).toEqual(['old', 'old']);
});

test('where the server files may not be replaced, the pair of before stays together, and that is said', () => {
	const { status, stderr } = build(`make();
		markWhole(process.pid);
		// As an immovable folder does, this one refuses to be moved.
		(await import('node:fs')).rmSync(made.server, { recursive: true });
		(await import(${JSON.stringify(PUT)})).finishPutting();`);
	expect(status).toBe(1);
	expect(stderr).toContain('.server/ cannot be replaced: ');
	expect(stderr).toContain('No new site was made.');
	expect(served()).toEqual(['old', 'old']);
});

test('all that was made is on the disk before it is put in place', () => {
	const { stdout } = build(`make();
		const fs = (await import('node:fs')).default;
		const { syncBuiltinESMExports } = await import('node:module');
		const [open, sync, rename] = [fs.openSync, fs.fsyncSync, fs.renameSync];
		const names = new Map();
		fs.openSync = (path, ...more) => { const one = open(path, ...more); names.set(one, path); return one; };
		fs.fsyncSync = (one) => { console.log('synced', names.get(one)); sync(one); };
		fs.renameSync = (from, to) => { console.log('renamed', to); rename(from, to); };
		syncBuiltinESMExports();
		putInPlace();`);
	const said = stdout
		.replaceAll(/\.build\/\d+/g, 'made')
		.replaceAll('\\', '/')
		.split('\n');
	const before = said.slice(0, said.indexOf('renamed .build/whole'));
	expect(before).toEqual(
		expect.arrayContaining(
			['made/dist/page', 'made/server/page', '.build/whole-soon'].map((path) => `synced ${path}`),
		),
	);
});
