import { expect } from '@playwright/test';
import {
	GUIDE,
	keep,
	keptRows,
	mended,
	OTHER,
	savedNote,
	stored,
	test,
} from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide says nothing of copies', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(savedNote(page)).toHaveCount(0);
	});
});

test.describe('with tools for developers, by which the worker answers what is asked of the server,', () => {
	test.beforeEach(async ({ page, site }) => {
		await keep(page, site.origin + GUIDE);
		await keep(page, site.origin + OTHER);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Network.enable');
		await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
	});

	test('a copy that the worker gives is not called newer, nor kept once more', async ({
		page,
		site,
	}) => {
		const text = () =>
			page.evaluate(async (path) => (await caches.match(path))?.text() ?? '', GUIDE);
		const before = await text();
		site.breakAt('', 'cut');
		await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
		await expect(savedNote(page)).toBeVisible();
		await expect(page.getByText('This page has changed since you saved it')).toHaveCount(0);
		expect(await text()).toBe(before);
		await page.goto(`${site.origin}/offline/`);
		await expect(keptRows(page)).toHaveCount(2);
		await page.getByRole('button', { name: 'Fetch newer copies' }).click();
		await expect(page.locator('main').getByText('2 could not be fetched.')).toBeVisible();
		expect(await text()).toBe(before);
		expect((await stored(page)).addresses).toEqual(expect.arrayContaining([GUIDE, OTHER]));
	});

	test('a copy that the server gives is newer all the same', async ({ page, site }) => {
		site.change(GUIDE, mended);
		await page.goto(`${site.origin}/offline/`);
		await page.getByRole('button', { name: 'Fetch newer copies' }).click();
		await expect(page.locator('main').getByText('2 copies are new.')).toBeVisible();
		site.breakAt('', 'cut');
		await page.goto(site.origin + GUIDE);
		await expect(page.locator('h1')).toContainText('(mended)');
	});
});
