import { expect, test, type Page } from '@playwright/test';
import { OPTIONS, press, SET_UP } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

const KEY = 'keep-doing.practice';
const told = (page: Page) => page.locator('[data-unread]');
const record = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is said of what is kept', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(told(page)).toBeHidden();
	});
});

for (const [what, text] of [
	['was cut short', JSON.stringify(SET_UP).slice(0, 60)],
	['a newer version kept', JSON.stringify({ ...SET_UP, version: 3 })],
	['has packs of another shape', JSON.stringify({ ...SET_UP, packs: [{ codes: ['2917'] }] })],
	['has favourites of another shape', JSON.stringify({ ...SET_UP, favourites: { 1: '2917' } })],
] as const)
	test(`a set-up that ${what} is said to be unread as the page opens, and is left as it is`, async ({
		page,
	}) => {
		await page.goto('/privacy/');
		await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const);
		await openPicker(page, '');
		await expect(told(page)).toBeVisible();
		await expect(told(page)).toContainText('we cannot read it. We leave it as it is.');
		await page.getByText(OPTIONS).click();
		await page.getByLabel('Practice name').fill('Another surgery');
		await page.getByLabel('Keep the practice’s details on this computer').click();
		await page.getByLabel('Practice phone').fill('01632 960 009');
		expect(await record(page)).toBe(text);
		await expect(told(page)).toBeVisible();
		await press(page, 'Forget the practice’s details, favourites and packs');
		await expect(told(page)).toBeHidden();
		expect(await record(page)).toBe(null);
	});
