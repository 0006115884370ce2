import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	build,
	folder,
	isThere,
	PUT,
	served,
	withFolder,
} from '../../helpers/copies/aside-folder.ts';

withFolder();

test('a mark of a whole build is not believed where other files stand there than it names', () => {
	build(`make();
		markWhole(process.pid);
		writeFileSync(made.site + '/page', '');
		process.kill(process.pid, 'SIGKILL');`);
	const { stdout } = build('process.exit(1);');
	expect(stdout).toContain('An earlier build was cut short.');
	expect(served()).toEqual(['old', 'old']);
});

const LINK = `(await import('node:fs')).symlinkSync('/etc/hostname', `;

test.each([
	['into the site that waits', `make(); markWhole(process.pid); ${LINK}made.site + '/more');`],
	[
		'into the files for the server',
		`make(); markWhole(process.pid); ${LINK}made.server + '/more');`,
	],
	[
		'in the place of the site that waits',
		`make(); markWhole(process.pid);
		renameSync(made.site, 'elsewhere');
		(await import('node:fs')).symlinkSync(process.cwd() + '/elsewhere', made.site);`,
	],
	['before it was whole', `make(); ${LINK}made.site + '/more');`],
	[
		'in the place of the mark',
		`make(); markWhole(process.pid);
		renameSync('.build/whole', 'mark');
		(await import('node:fs')).symlinkSync(process.cwd() + '/mark', '.build/whole');`,
	],
])('a link that was put %s after a build was killed is never followed', (_, script) => {
	build(`${script} process.kill(process.pid, 'SIGKILL');`);
	expect(build('process.exit(1);').stdout).toContain('An earlier build was cut short.');
	expect(served()).toEqual(['old', 'old']);
});

test('a link in the place of the folder aside goes, and what it led to stays', () => {
	const elsewhere = join(folder, 'elsewhere');
	mkdirSync(elsewhere);
	writeFileSync(join(elsewhere, 'kept'), '');
	symlinkSync(elsewhere, join(folder, '.build'));
	expect(build('make(); putInPlace();').status).toBe(0);
	expect(served()).toEqual(['new', 'new']);
	expect(isThere('elsewhere/kept')).toBe(true);
	expect(isThere('.build')).toBe(false);
});

test('a link among what was made is not put in place, and that is said', () => {
	const { status, stderr } = build(`make(); ${LINK}made.site + '/more'); putInPlace();`);
	expect(status).toBe(1);
	expect(stderr).toContain('dist/more is no plain file');
	expect(served()).toEqual(['old', 'old']);
});

test('a site in its place that was changed since is not taken for the one that was made', () => {
	build(`make();
		markWhole(process.pid);
		(await import('node:fs')).rmSync('dist', { recursive: true });
		renameSync(made.site, 'dist');
		${LINK}'dist/more');
		process.kill(process.pid, 'SIGKILL');`);
	expect(build('process.exit(1);').stdout).toContain('An earlier build was cut short.');
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
