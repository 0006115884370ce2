import { expect, test } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { PAGE, press } from './table.ts';

const { form } = words.en;
const KEY = 'keep-doing.sheet.show-the-difference';
const KEPT = { 'fit-notes-seen-after': ['20'], 'home-visits-seen-after': ['31'] };

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no count is left over', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.locator('[data-left-over]')).toBeHidden();
	});
});

test('a kept count for which the table has no cell is shown, and stays until all is cleared', async ({
	page,
}) => {
	const answers = { ...KEPT, 'visitor-seen-after': ['Mrs Smith'] };
	await page.goto(PAGE);
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		KEY,
		JSON.stringify({ keepDoing: 'worksheet', version: 1, sheet: 'show-the-difference', answers }),
	] as const);
	await page.reload();
	const left = page.locator('[data-left-over]');
	await expect(left.getByRole('listitem')).toHaveText(['home-visits-seen-after: 31']);
	await page.locator('[name=fit-notes-seen-after]').fill('25');
	const stored = () =>
		page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown, KEY);
	// What is no count is kept nowhere.
	expect(await stored()).toMatchObject({ answers: { ...KEPT, 'fit-notes-seen-after': ['25'] } });
	expect(JSON.stringify(await stored())).not.toContain('Smith');
	await press(page, form.clear);
	await expect(left).toBeHidden();
	expect(await stored()).toBe(null);
});
