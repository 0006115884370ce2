import { expect, test } from '@playwright/test';
import { rows } from '../../../helpers/picker.ts';
import { box, openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every guide stands in the list', async ({ page }) => {
		await page.goto('/recommend/');
		expect(await rows(page).count()).toBeGreaterThan(50);
	});
});

for (const [typed, code] of [
	['hip fracture', '6821'],
	['fractured hip', '6821'],
	['hip replacement', '6821'],
	['OA hip', '2917'],
	['saving energy', '2534'],
	['#NOF', '6821'],
	['TIA', '7271'],
] as const)
	test(`“${typed}” finds what its shorthand finds, whatever the order of its words`, async ({
		page,
	}) => {
		await openPicker(page);
		await box(page).fill(typed);
		await expect(rows(page, new RegExp(code))).toBeVisible();
		expect(await rows(page).count()).toBeLessThan(25);
	});
