import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { noteBuilt } from '#tools/build/build-stamp.ts';
import { fullDisk } from '../../helpers/copies/full-disk.ts';
import { GitFolder } from '../../helpers/copies/git-folder.ts';
import { freePort } from '../../helpers/free-port.ts';
import { programsIn } from '../../helpers/programs-in.ts';

/** Our code, one file of content, and the work of making pages made up. */
const folder = mkdtempSync(join(tmpdir(), 'build-'));
for (const part of ['src/lib', 'src/tools', 'src/settings.ts', 'package.json'])
	cpSync(part, join(folder, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
mkdirSync(join(folder, 'content'));
const WORD = 'content/word.txt';
const asWritten = 'As it was checked.';
const written = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Says what makes the pages: it knows where they go, and the project that it is not to look at. */
function makeBy(work: string): void {
	writeFileSync(
		join(folder, 'src/tools/build/make-site.ts'),
		`import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
		const [site = '', server = ''] = process.argv.slice(2);
		const [word, project] = ${JSON.stringify([WORD, folder])};
		for (const made of [site, server]) mkdirSync(made, { recursive: true });
		const make = () => writeFileSync(site + '/page', readFileSync(word));
		${work}`,
	);
}
const BUILD = 'src/tools/build/build.ts';
const node = (...words: string[]) =>
	spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
const build = (...words: string[]) => node(BUILD, ...words);

beforeEach(() => {
	writeFileSync(join(folder, WORD), asWritten);
	rmSync(join(folder, 'dist'), { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that is changed while pages are made, and put back, changes no page', () => {
	makeBy(`writeFileSync(project + '/' + word, 'altered');
		make();
		writeFileSync(project + '/' + word, ${JSON.stringify(asWritten)});`);
	expect(build().status).toBe(0);
	expect(written('dist/page')).toBe(asWritten);
});

test('a build stops where somebody changed the copy that it is made from', () => {
	makeBy(`writeFileSync(word, 'altered'); make();`);
	const { status, stderr } = build();
	expect(stderr).toContain('Somebody changed files in .build/');
	expect([status, existsSync(join(folder, 'dist'))]).toEqual([1, false]);
});

test('a build that finds no room on the disk for the copy leaves the last site, and says so', () => {
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist/page'), 'whole');
	const { status, stderr } = node(...fullDisk('copyFileSync', 'word.txt'), BUILD);
	expect(stderr).toBe(
		'There is no room left on the disk. Make room, and build again.\n\n' +
			'No new site was made. The site in dist/ is the last one that was made whole.\n',
	);
	expect([status, written('dist/page'), existsSync(join(folder, '.build'))]).toEqual([
		1,
		'whole',
		false,
	]);
});

test('a build stops at a link, which would lead out of that copy', () => {
	makeBy('make();');
	const link = join(folder, 'src/lib/words/elsewhere.ts');
	symlinkSync('/etc/hostname', link);
	const { status, stderr } = build();
	rmSync(link);
	expect(stderr).toContain('src/lib/words/elsewhere.ts is no plain file.');
	expect(status).toBe(1);
});

test.each([
	['npm run build', [BUILD]],
	['npm start', ['src/tools/preview.ts', '--build']],
])(
	'%s puts no preview in the place of a site for patients, and says what to type',
	async (_, words) => {
		makeBy('make();');
		mkdirSync(join(folder, 'dist'));
		writeFileSync(join(folder, 'dist/page'), 'For patients.');
		noteBuilt(join(folder, 'dist'), true, 'of other files');
		const { status, stderr } = spawnSync(process.execPath, words, {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, PORT: String(await freePort()) },
		});
		expect(stderr).toContain('dist/ holds the site for patients');
		expect(stderr).toContain('delete the folder dist and try again');
		expect([status, written('dist/page')]).toEqual([1, 'For patients.']);
	},
);

test('a preview takes the place of another', () => {
	makeBy('make();');
	mkdirSync(join(folder, 'dist'));
	noteBuilt(join(folder, 'dist'), false, 'of other files');
	expect(build().status).toBe(0);
	expect(written('dist/page')).toBe(asWritten);
	expect(written('dist/.built')).toMatch(/^preview [0-9a-f]{64}$/);
});

test('a build for patients stops where git brings packages, before all else', () => {
	const clone = new GitFolder(folder);
	clone.git('init', '-q');
	expect(build('--public').stderr).toContain('A public build must say who publishes it.');
	clone.git('add', '-f', 'node_modules');
	expect(build('--public').stderr).toContain('which nobody signs: node_modules.');
	rmSync(join(folder, '.git'), { recursive: true });
});

test.runIf(process.platform === 'linux').each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
	'a build whose npm is ended by %s ends too, and leaves nothing running',
	async (signal) => {
		makeBy(`writeFileSync(project + '/begun', ''); setInterval(() => {}, 1000);`);
		mkdirSync(join(folder, 'dist'));
		const npm = spawn('npm', ['run', 'build'], { cwd: folder, stdio: 'ignore', detached: true });
		await expect.poll(() => existsSync(join(folder, 'begun')), { timeout: 20_000 }).toBe(true);
		rmSync(join(folder, 'begun'));
		expect(JSON.stringify(programsIn(folder))).toContain('build/make-site.ts');
		// Ctrl+C goes to all that the terminal runs; whoever kills npm kills it alone.
		process.kill(signal === 'SIGINT' ? -Number(npm.pid) : Number(npm.pid), signal);
		await once(npm, 'exit');
		await expect.poll(() => programsIn(folder), { timeout: 5000 }).toEqual([]);
		expect(existsSync(join(folder, '.build'))).toBe(false);
	},
	30_000,
);
