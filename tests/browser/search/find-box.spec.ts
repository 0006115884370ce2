import { expect, test } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { box } from '../../helpers/search-page.ts';

const { find } = words.en;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no button stands that cannot find, and the list of all guides stands in its place', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.getByText(find.withoutScript)).toBeVisible();
		await expect(page.getByRole('button', { name: find.button, exact: true })).toHaveCount(0);
	});
});

for (const address of ['/', '/search/', '/r/', '/404.html'])
	test(`Find without words says what to type, and goes back to the box: ${address}`, async ({
		page,
	}) => {
		await page.goto(address);
		await page.getByRole('button', { name: find.button, exact: true }).press('Enter');
		const told = page.getByRole('status').filter({ hasText: find.nothingTyped });
		await expect(told).toBeVisible();
		await expect(page.getByLabel(box)).toBeFocused();
		await page.keyboard.type('k');
		await expect(told).toHaveCount(0);
	});
