import { expect, test } from '@playwright/test';
import { builtPages } from '../helpers/built-pages.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the box cannot send what is typed: it has no name, and gives way to the list', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.locator('find-guide')).toBeHidden();
		await expect(page.locator('input#find')).not.toHaveAttribute('name');
		// Playwright’s own search for words passes over <noscript>.
		await expect(page.locator('noscript p').first()).toBeVisible();
		expect(await page.locator('noscript').allInnerTexts()).toContainEqual(
			expect.stringContaining('Searching needs JavaScript'),
		);
	});
});

test(
	'no page asks another site for anything, sets a cookie, or writes to the device',
	{ tag: '@smoke' },
	async ({ page, context, baseURL }) => {
		test.setTimeout(120_000);
		const outside: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== baseURL) outside.push(request.url());
		});
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		for (const address of builtPages()) {
			await page.goto(address, { waitUntil: 'networkidle' });
			const stored = await page.evaluate(async () => [
				localStorage.length,
				sessionStorage.length,
				(await caches.keys()).length,
				(await indexedDB.databases()).length,
				(await navigator.serviceWorker.getRegistrations()).length,
			]);
			expect(stored, address).toEqual([0, 0, 0, 0, 0]);
		}
		expect(outside).toEqual([]);
		expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	},
);
