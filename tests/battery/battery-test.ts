import { test as base } from '@playwright/test';
import { openWindows, type Windows } from './visit.ts';

/** Tests that share one pair of windows, with and without scripts, for as long as a worker lives. */
export const test = base.extend<object, { windows: Windows }>({
	windows: [
		async ({ browser }, use, { project }) => {
			const { baseURL } = project.use;
			const windows = await openWindows(browser, baseURL ?? '');
			await use(windows);
			await windows.leave();
		},
		{ scope: 'worker' },
	],
});
