import { expect } from '@playwright/test';
import { GUIDE, keep, OTHER, savedNote, test, TITLE } from '../../helpers/keeping.ts';

test('a page that is not kept gives way to the list of those that are', async ({ page, site }) => {
	await keep(page, site.origin + GUIDE);
	site.breakAt('', 'cut');
	await page.goto(site.origin + OTHER);
	await expect(page.locator('main').getByText('That page is not on this device')).toBeVisible();
	// It may have been Urgent help.
	for (const name of ['Call 999', 'Call 111', '116 123'])
		await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
	await page.getByRole('link', { name: TITLE }).click();
	await expect(page.locator('h1')).toHaveText(TITLE);
	await expect(savedNote(page)).toBeVisible();
});
