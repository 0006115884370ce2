import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nginxFile } from '#lib/publish/nginx-files.ts';
import { nginxMainFile } from '#lib/publish/nginx-main.ts';
import { findBrowser } from '#tools/test/find-chromium.ts';
import { isFull } from '#tools/test/is-full.ts';
import { freePort, TO_NGINX } from '../../helpers/free-port.ts';
import { nginxPath } from '../../helpers/nginx.ts';
import { programsIn } from '../../helpers/programs-in.ts';

/** Our tests of browsers, with a site of one page, and one test that never ends. All that comes before them is left out. */
const folder = mkdtempSync(join(tmpdir(), 'ended-tests-'));
const BEGUN = join(folder, 'begun');

function makeProject(): void {
	for (const part of [
		'src/lib',
		'src/tools',
		'src/settings.ts',
		'package.json',
		'package-lock.json',
		'tests/helpers',
	])
		cpSync(part, join(folder, part), { recursive: true });
	cpSync('tests/playwright.config.ts', join(folder, 'tests/playwright.config.ts'));
	appendFileSync(
		join(folder, 'src/tools/tasks.js'),
		`for (const name of Object.keys(INSTALLED)) if (name !== 'test:browser') INSTALLED[name] = ['-e', ''];`,
	);
	// As it stands, and yet a folder of its own: nothing that is done here may touch our packages.
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((one) => one !== '.installed'))
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	const mark = `${lock} ${process.platform}-${process.arch}\n`;
	writeFileSync(join(folder, 'node_modules/.installed'), mark);
	for (const made of ['dist', '.server', 'tests/browser']) mkdirSync(join(folder, made));
	for (const page of ['index', '404'])
		writeFileSync(join(folder, `dist/${page}.html`), '<style>p{}</style><p>A page');
	writeFileSync(join(folder, '.server/nginx.conf'), nginxFile({}, 'keepdoing.example'));
	writeFileSync(join(folder, '.server/nginx-main.conf'), nginxMainFile());
	writeFileSync(
		join(folder, 'tests/browser/endless.spec.ts'),
		`import { writeFileSync } from 'node:fs';
		import { test } from '@playwright/test';
		test('a page is looked at for ever', async ({ page }) => {
			await page.goto('/');
			writeFileSync(${JSON.stringify(BEGUN)}, '');
			await new Promise(() => {});
		});`,
	);
}

const answers = (port: number) =>
	new Promise<boolean>((tell) => {
		const socket = connect(port, '127.0.0.1');
		socket.on('connect', () => tell(true)).on('error', () => tell(false));
		socket.on('connect', () => socket.destroy());
	});

beforeAll(makeProject);
afterAll(() => rmSync(folder, { recursive: true }));

test
	.runIf(isFull && process.platform === 'linux' && findBrowser())
	.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
	'tests that are ended by %s leave no browser and no server behind',
	async (signal) => {
		const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
		const ports = [port, ...(nginxPath ? [port + TO_NGINX] : [])];
		const env = { ...process.env, TEST_PORT: String(port), KEEP_DOING_BATTERY: '' };
		const npm = spawn('npm', ['test'], { cwd: folder, env, stdio: 'ignore', detached: true });
		onTestFinished(() => {
			for (const { id } of programsIn(folder)) process.kill(id, 'SIGKILL');
		});
		await expect.poll(() => existsSync(BEGUN), { timeout: 90_000 }).toBe(true);
		rmSync(BEGUN);
		expect(JSON.stringify(programsIn(folder))).toContain('--headless');
		expect(await Promise.all(ports.map(answers))).not.toContain(false);
		const ended = once(npm, 'exit');
		// Ctrl+C goes to all that the terminal runs; whoever kills npm kills it alone.
		process.kill(signal === 'SIGINT' ? -Number(npm.pid) : Number(npm.pid), signal);
		await ended;
		await expect.poll(() => programsIn(folder), { timeout: 20_000 }).toEqual([]);
		expect(await Promise.all(ports.map(answers))).not.toContain(true);
	},
	150_000,
);
