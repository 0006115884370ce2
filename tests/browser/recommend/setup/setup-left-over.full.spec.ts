import { expect, test } from '@playwright/test';
import { SET_UP, stored, unfold } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is left over', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('[data-left-over]')).toBeHidden();
	});
});

test('what a newer page kept of the practice is shown, and stays when something is typed', async ({
	page,
}) => {
	const kept = { ...SET_UP, opening: 'Monday to Friday', extras: ['one', 'two'] };
	await page.goto('/privacy/');
	await page.evaluate((text) => {
		localStorage.setItem('keep-doing.practice', text);
	}, JSON.stringify(kept));
	await openPicker(page, '');
	await unfold(page);
	const left = page.locator('[data-left-over]');
	await expect(left).toContainText('no place on this page now');
	await expect(left.getByRole('listitem')).toHaveText(['Monday to Friday', '["one","two"]']);
	await page.getByLabel('Practice name').fill('Another surgery');
	expect(await stored(page)).toEqual({ ...kept, name: 'Another surgery' });
	await page
		.getByRole('button', { name: 'Forget the practice’s details, favourites and packs' })
		.click();
	await expect(left).toBeHidden();
	expect(await stored(page)).toBe(null);
});
