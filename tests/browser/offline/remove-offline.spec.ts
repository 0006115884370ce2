import { expect } from '@playwright/test';
import { GUIDE, keepButton, said, stored, test } from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing kept is shown, so nothing can be removed', async ({ page, site }) => {
		await page.goto(`${site.origin}/offline/`);
		await expect(page.getByRole('button', { name: 'Remove everything' })).toBeHidden();
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
	const remove = page.getByRole('button', { name: 'Remove everything' });
	await remove.click();
	await page.getByRole('button', { name: 'Keep it all' }).click();
	expect((await stored(page)).addresses).toContain(GUIDE);
	await page.waitForTimeout(600);
	await remove.click();
	await page.waitForTimeout(600);
	await page.getByRole('button', { name: 'Remove it all now' }).click();
	await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
});
