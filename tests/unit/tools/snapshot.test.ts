import { spawnSync } from 'node:child_process';
import {
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeSnapshot } from '#tools/build/snapshot.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
	for (const path of ['src/pages', 'content/guides', 'node_modules'])
		mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, 'src/pages/one.astro'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

const href = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);
/** Runs some lines there, as a build does. */
const run = (lines: string) => {
	const imports = `import { takeSnapshot } from ${href('src/tools/build/snapshot.ts')};
		import { releaseDigest } from ${href('src/tools/content/release-digest.ts')};`;
	return spawnSync(process.execPath, ['--input-type=module', '-e', imports + lines], {
		cwd: folder,
		encoding: 'utf8',
	});
};

test.skipIf(process.platform === 'win32').each([
	['a file', 'src/pages/two.astro', '/etc/hostname'],
	['a folder', 'content/guides/work', '/etc'],
	['all words', 'public', '/etc'],
	['a link that leads nowhere', 'src/pages/two.astro', '/nowhere'],
])(
	'a link in the place of %s is neither copied for a build nor left out of what is signed',
	(_, path, to) => {
		symlinkSync(to, join(folder, path));
		for (const lines of ["takeSnapshot('copy');", "releaseDigest('.');"]) {
			const { status, stderr } = run(lines);
			expect(status).toBe(1);
			expect(stderr).toContain(`${path} is no plain file.`);
		}
	},
);

test('a file that has a second name elsewhere is changed there, and the copy is not', () => {
	const page = join(folder, 'src/pages/one.astro');
	linkSync(page, join(folder, 'elsewhere'));
	expect(run("takeSnapshot('copy');").status).toBe(0);
	writeFileSync(join(folder, 'elsewhere'), 'two');
	expect(readFileSync(page, 'utf8')).toBe('two');
	expect(readFileSync(join(folder, 'copy/src/pages/one.astro'), 'utf8')).toBe('one');
});

test('what Astro keeps while a build runs lies in the copy, where no other program of it writes', () => {
	const copy = join(folder, 'copy');
	takeSnapshot(copy);
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	const { stdout, stderr } = spawnSync(process.execPath, [astro, 'sync'], {
		cwd: copy,
		encoding: 'utf8',
	});
	expect(existsSync(join(copy, '.astro/cache/data-store.json')), stdout + stderr).toBe(true);
	expect(existsSync(join(copy, '.astro/vite')), stdout + stderr).toBe(true);
});

test('what a build is made of holds no file of variables, and no second settings of Astro', () => {
	for (const name of ['.env', '.env.production', 'astro.config.ts', 'vite.config.ts'])
		writeFileSync(join(folder, name), 'PUBLIC_WORD=Wait.');
	run("takeSnapshot('copy');");
	for (const name of ['.env', '.env.production', 'astro.config.ts', 'vite.config.ts'])
		expect(() => readFileSync(join(folder, 'copy', name))).toThrow('ENOENT');
});
