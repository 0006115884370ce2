import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runTool } from '#tools/steps.ts';
import { systemProgram } from '#tools/system-program.js';

const SYSTEM_BROWSERS = [
	// It draws no window round each page, so the tests take far less time in it.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/usr/bin/chromium-browser',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What every browser of the tests is started with. The sandbox needs rights that a CI machine lacks. */
export const browserFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The Chromium that is here already, or nothing. */
export function findBrowser(): string | undefined {
	const named = process.env['KEEP_DOING_BROWSER'];
	if (named) return named;
	return [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) => existsSync(path));
}

/** A Chromium that starts, fetched if there is none; or a sentence that says what to do. */
export async function obtainBrowser(): Promise<{ path: string } | { missing: string }> {
	const named = process.env['KEEP_DOING_BROWSER'];
	if (named && !starts(named)) {
		return {
			missing: `KEEP_DOING_BROWSER names ${named}, which does not start. Name a Chromium that does.`,
		};
	}
	const here = findBrowser();
	if (here && starts(here)) return { path: here };
	await fetchWithPlaywright();
	if (starts(chromium.executablePath())) return { path: chromium.executablePath() };
	fetchFromDebian();
	const system = SYSTEM_BROWSERS.find(starts);
	if (system) return { path: system };
	return {
		missing:
			'The browser tests need Chromium, and none could be found or fetched. ' +
			'Install Chromium or Google Chrome, or name one: KEEP_DOING_BROWSER=/path/to/chromium npm test',
	};
}

function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	// Chrome for Windows opens a window when it is asked its version.
	return (
		process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
	);
}

async function fetchWithPlaywright(): Promise<void> {
	console.log('Fetching a browser for the tests with Playwright …');
	const { succeeded } = await runTool(
		'@playwright/test',
		['install', '--no-shell', 'chromium'],
		true,
	);
	if (!succeeded) console.log('Playwright could not fetch one.');
}

function fetchFromDebian(): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log("Installing Debian's Chromium …");
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const ask = (...words: string[]) =>
		spawnSync(systemProgram('apt-get'), ['-qq', ...words], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env,
		});
	ask('update');
	// Not every Debian has the shell on its own. The typeface stands in for ours until that comes.
	if (ask('install', '-y', 'chromium-headless-shell', 'fonts-liberation').status !== 0)
		ask('install', '-y', 'chromium');
}
