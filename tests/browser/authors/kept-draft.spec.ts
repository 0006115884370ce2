import { expect, test, type Page } from '@playwright/test';
import { kept } from '../../helpers/worksheet.ts';
import { asksBeforeClosing, field } from '../../helpers/write-form.ts';

const ADDRESS = '/write-a-guide/';
const box = (page: Page) => page.getByLabel('Keep what I write on this device');
const line = (page: Page) => page.locator('[data-keeping]');

const noRoom = (page: Page) =>
	page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing says that it is kept', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(box(page)).toBeHidden();
	});
});

test('what an author writes is kept with each letter, though the page is left at once', async ({
	page,
}) => {
	await page.goto(ADDRESS);
	await field(page, 'title').fill('A made-up guide');
	await page.reload();
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
	await expect(line(page)).toContainText('what you kept');
});

test('it is kept although the rules never come', async ({ page }) => {
	await page.route('**/desk.json', (route) => route.abort());
	await page.goto(ADDRESS);
	await field(page, 'title').fill('A made-up guide');
	expect(JSON.stringify(await kept(page))).toContain('A made-up guide');
});

test('where there is no room it says so, and warns before it is closed', async ({ page }) => {
	await noRoom(page);
	await page.goto(ADDRESS);
	await field(page, 'title').pressSequentially('A made-up');
	await expect(line(page)).toContainText('no room to keep it');
	expect(await asksBeforeClosing(page)).toBe(true);
});

test('an author may say no: then nothing stays, and the page warns', async ({ page }) => {
	await page.goto(ADDRESS);
	await expect(box(page)).toHaveAccessibleDescription(/^On a shared computer, /);
	await field(page, 'title').pressSequentially('A made-up');
	await box(page).uncheck();
	expect(await kept(page)).toEqual([]);
	await field(page, 'title').pressSequentially(' guide');
	expect(await kept(page)).toEqual([]);
	expect(await asksBeforeClosing(page)).toBe(true);
});
