import { expect } from '@playwright/test';
import { GUIDE, keep, keepButton, keptRows, said, stored, test } from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing kept is shown, so nothing can be removed', async ({ page, site }) => {
		await page.goto(`${site.origin}/offline/`);
		await expect(page.getByRole('button', { name: 'Remove all guides' })).toBeHidden();
	});
});

test('without the internet it asks before everything is removed, as nothing could be fetched again', async ({
	page,
	site,
	context,
}) => {
	await page.goto(site.origin + GUIDE);
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept.');
	await page.goto(`${site.origin}/offline/`);
	await context.setOffline(true);
	const remove = page.getByRole('button', { name: 'Remove all guides' });
	await remove.click();
	await page.getByRole('button', { name: 'Keep it all' }).click();
	expect((await stored(page)).addresses).toContain(GUIDE);
	await page.waitForTimeout(600);
	// Only the button that says so fetches anything.
	await expect(page.locator('main').getByText('could not be fetched')).toHaveCount(0);
	await remove.click();
	await page.waitForTimeout(600);
	await page.getByRole('button', { name: 'Remove it all now' }).click();
	await expect(page.getByText('No guide is kept on this device.')).toBeVisible();
});

for (const isOnline of [true, false])
	test(`a store that lets nothing go is not said to be rid of it, ${isOnline ? 'with' : 'without'} the internet`, async ({
		page,
		site,
		context,
	}) => {
		const unread = 'What is kept on this device could not be read.';
		const stays = () => {
			Cache.prototype.delete = CacheStorage.prototype.delete = () => Promise.resolve(false);
		};
		const removed = page.locator('main').getByText(/^(Removed from|All kept guides are removed)/);
		await keep(page, site.origin + GUIDE);
		const before = (await stored(page)).addresses.sort();
		await page.waitForTimeout(600);
		await page.evaluate(stays);
		await keepButton(page).click();
		await expect(said(page)).toContainText(unread);
		await page.goto(`${site.origin}/offline/`);
		await expect(keptRows(page)).toHaveCount(1);
		await page.evaluate(stays);
		await context.setOffline(!isOnline);
		for (const name of [/^Remove Getting up/, 'Remove all guides', 'Remove it all now']) {
			if (isOnline && name === 'Remove it all now') continue;
			await page.waitForTimeout(600);
			await page.getByRole('button', { name }).click();
		}
		await expect(page.locator('main').getByText(unread)).toBeVisible();
		await expect(removed).toHaveCount(0);
		await expect(keptRows(page)).toHaveCount(1);
		expect((await stored(page)).addresses.sort()).toEqual(before);
	});
