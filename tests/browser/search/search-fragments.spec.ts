import { expect, test } from '@playwright/test';
import { ask, box, results } from '../../helpers/search-page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the skip link goes to the list', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('link', { name: 'Skip to' }).press('Enter');
		await expect(page).toHaveURL('/search/#main');
	});
});

test('the skip link, and any other place on the page, leaves words and results alone', async ({
	page,
}) => {
	await page.goto('/search/');
	await ask(page, 'kettle');
	const found = await results(page).allTextContents();
	await page.getByRole('link', { name: 'Skip to' }).press('Enter');
	await expect(page).toHaveURL('/search/#main');
	await page.evaluate(() => (location.hash = 'elsewhere'));
	await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
	await expect(page.getByLabel(box)).toHaveValue('kettle');
	expect(await results(page).allTextContents()).toEqual(found);
	expect(found.length).toBeGreaterThan(0);
});
