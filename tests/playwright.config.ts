import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from '#tools/test/find-chromium.ts';
import { whenStarterEnds } from '#tools/starter.js';
import { BROWSER_REPORT } from '#tools/test/test-counts.ts';
import { enginesLeftOut, firefoxPath, webKitPaths } from '#tools/test/find-engines.ts';
import { isFull } from '#tools/test/is-full.ts';
import type { WalkOptions } from './engines/walk.ts';
import { freePort, TO_NGINX } from './helpers/free-port.ts';
import { nginxPath } from './helpers/nginx.ts';

// Two copies of the project can be tested side by side when each is given a port.
// The workers that run tests read this file too, and must come to the same port.
process.env['TEST_PORT'] ??= String(await freePort());
const PORT = Number(process.env['TEST_PORT']);
const NGINX_PORT = PORT + TO_NGINX;
// Whoever started us may be ended by force: no browser and no server may go on without them.
if (!process.env['TEST_WORKER_INDEX']) whenStarterEnds(() => process.exit(1));
const root = resolve(import.meta.dirname, '..');
const executablePath = findBrowser();
if (!executablePath)
	throw new Error('There is no Chromium here yet. Run npm test, which fetches one.');

/** What only the full run asks: files whose name says so. */
const FULL = isFull ? [] : [/\.full\.spec\.ts$/];

export default defineConfig<object, WalkOptions>({
	testDir: 'browser',
	snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
	outputDir: resolve(root, 'test-results/browser'),
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	...(isFull ? {} : { grepInvert: /@full/ }),
	workers: 2,
	// CI may share its machine with others: what is right there is only slower.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	// A browser or a build that is killed on a busy machine is tried once more; the report says flaky.
	retries: process.env['CI'] ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: resolve(root, BROWSER_REPORT) }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${PORT}`,
		launchOptions: { executablePath, args: browserFlags },
	},
	projects: [
		{ name: 'the battery', testDir: 'battery', testIgnore: FULL },
		{ name: 'our own server', testIgnore: [...FULL, /nginx\.spec/, /site\/public\//] },
		// One build with made-up checks for all who ask what patients get.
		{
			name: 'a build for patients',
			testMatch: /public\/build\.setup\.ts/,
			teardown: 'its end',
		},
		{ name: 'its end', testMatch: /public\/build\.teardown\.ts/ },
		{
			name: 'for patients',
			testMatch: /site\/public\/.*\.spec\.ts/,
			dependencies: ['a build for patients'],
		},
		...(nginxPath
			? [
					{
						name: 'nginx',
						testIgnore: FULL,
						grep: [/nginx\.spec/, /@smoke/],
						use: { baseURL: `http://localhost:${NGINX_PORT}` },
					},
				]
			: []),
		// The same walk in each engine that is here. In Chromium the tests above go the same ways, so that it walks in the full run.
		...(isFull ? [walkIn('Chromium')] : []),
		...(firefoxPath ? [walkIn('Firefox')] : []),
		...(webKitPaths ? [walkIn('WebKit')] : []),
	],
	webServer: [
		serve('src/tools/serve.js --end-with-starter', PORT),
		...(nginxPath ? [serve('tests/helpers/nginx.ts', NGINX_PORT)] : []),
	],
});

if (enginesLeftOut.length > 0)
	console.log(`Not here, so the walk is not taken in: ${enginesLeftOut.join(', ')}.`);
if (!nginxPath) console.log('There is no nginx here: the tests of its file are left out.');

function walkIn(engine: WalkOptions['engine']) {
	return {
		name: `a walk in ${engine}`,
		testDir: 'engines',
		testIgnore: FULL,
		fullyParallel: false,
		timeout: 120_000,
		use: { engine },
	};
}

function serve(script: string, port: number) {
	return {
		// This very Node: another may stand first where programs are looked for.
		command: `"${process.execPath}" ${script}`,
		cwd: root,
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	};
}
