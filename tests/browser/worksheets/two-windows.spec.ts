import { expect, test, type Page } from '@playwright/test';
import { kept, press, status } from '../../helpers/worksheet.ts';

const ADDRESS = '/worksheets/if-i-fall/';
const typed = (page: Page) => page.getByLabel('Another way');
const question = (page: Page) => page.getByText('This was changed in another window');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a sheet asks nothing of other windows', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(question(page)).toHaveCount(0);
	});
});

test.describe('a window that holds words which nobody kept', () => {
	test.beforeEach(async ({ page, context }) => {
		await page.goto(ADDRESS);
		await typed(page).fill('A whistle');
		const other = await context.newPage();
		await other.goto(ADDRESS);
		await typed(other).fill('A bell');
		await press(other, 'Keep on this device');
		await typed(other).fill('A brass bell');
		await other.close();
	});

	test('is not overwritten: it is told, and asked, once', async ({ page }) => {
		await expect(question(page)).toHaveCount(1);
		await expect(typed(page)).toHaveValue('A whistle');
		await press(page, 'Take the other one');
		await expect(typed(page)).toHaveValue('A brass bell');
		await expect(question(page)).toHaveCount(0);
		await press(page, 'Undo');
		await expect(typed(page)).toHaveValue('A whistle');
	});

	test('keeps its own words when its reader says so, and not before', async ({ page }) => {
		await press(page, 'Keep on this device');
		await expect(status(page)).toContainText('not kept yet');
		expect(JSON.stringify(await kept(page))).toContain('A brass bell');
		await press(page, 'Keep what is here');
		await expect(status(page)).toContainText('Kept on this device');
		expect(JSON.stringify(await kept(page))).toContain('A whistle');
	});
});

test('a copy that came while this page was not told is never written over', async ({ page }) => {
	await page.goto(ADDRESS);
	await typed(page).fill('A whistle');
	await press(page, 'Keep on this device');
	// A window writes to its own storage without an event: as while the page lay in the browser's memory.
	await page.evaluate(() => {
		const key = 'keep-doing.sheet.if-i-fall';
		localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('whistle', 'bell'));
	});
	await typed(page).fill('A whistle!');
	await expect(question(page)).toBeVisible();
	expect(JSON.stringify(await kept(page))).toContain('A bell');
	await expect(typed(page)).toHaveValue('A whistle!');
});

test('a sheet too long to be read back is not kept, and says so', async ({ page }) => {
	await page.goto(ADDRESS);
	await typed(page).evaluate((field: HTMLInputElement) => {
		field.removeAttribute('maxlength');
		// A field that shows a million letters takes a browser half a minute to draw.
		field.hidden = true;
		field.value = 'x'.repeat(1_100_000);
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await press(page, 'Keep on this device');
	await expect(status(page)).toContainText('too long to keep');
	expect(await kept(page)).toEqual([]);
});

test('storage that takes a text and keeps nothing is not believed', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => undefined;
	});
	await page.goto(ADDRESS);
	await typed(page).fill('A whistle');
	await press(page, 'Keep on this device');
	await expect(status(page)).toContainText('Nothing is lost');
});
