import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from '../src/tools/browser.ts';
import { BROWSER_REPORT } from '../src/tools/test-counts.ts';

const PORT = 4477;
const root = resolve(import.meta.dirname, '..');
const executablePath = findBrowser();
if (!executablePath)
	throw new Error('There is no Chromium here yet. Run npm test, which fetches one.');

export default defineConfig({
	testDir: 'browser',
	outputDir: resolve(root, 'test-results/zz'),
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	reporter: [['list'], ['json', { outputFile: '/tmp/zz-report.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${PORT}`,
		launchOptions: { executablePath, args: browserFlags },
	},
	webServer: {
		command: 'node src/tools/zz-serve.ts',
		cwd: root,
		env: { PORT: String(PORT) },
		url: `http://127.0.0.1:${PORT}/`,
		reuseExistingServer: false,
	},
});
