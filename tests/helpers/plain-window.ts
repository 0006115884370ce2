import { test as base, type Page } from '@playwright/test';

/** Tests that read many pages in one window whose browser runs no script, for as long as a worker lives. */
export const test = base.extend<object, { plainWindow: Page }>({
	plainWindow: [
		async ({ browser }, use, { project }) => {
			const { baseURL = '' } = project.use;
			const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' },
	],
});
