import { expect, test, type Page } from '@playwright/test';
import { kept, press, status } from '../../helpers/worksheet.ts';

const ADDRESS = '/worksheets/if-i-fall/';
const KEY = 'keep-doing.sheet.if-i-fall';
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
	await page.evaluate((key) => {
		localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('whistle', 'bell'));
	}, KEY);
	await typed(page).fill('A whistle!');
	await expect(question(page)).toBeVisible();
	expect(JSON.stringify(await kept(page))).toContain('A bell');
	await expect(typed(page)).toHaveValue('A whistle!');
});

test.describe('a copy that this window has not seen', () => {
	const other = (text: string) => text.replace('whistle', 'bell');
	const record = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);

	test.beforeEach(async ({ page }) => {
		await page.goto(ADDRESS);
		await typed(page).fill('A whistle');
		await press(page, 'Keep on this device');
		const newer = other(await record(page));
		await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, newer] as const);
	});

	test('is not taken away by Stop keeping, until its reader says so', async ({ page }) => {
		await press(page, 'Stop keeping on this device');
		await expect(status(page)).toContainText('Another window kept newer words');
		expect(await record(page)).toContain('A bell');
		await press(page, 'Take them off this device');
		await expect(status(page)).toContainText('No longer kept on this device');
		expect(await kept(page)).toEqual([]);
		await expect(typed(page)).toHaveValue('A whistle');
	});

	test('is not taken away by Clear, and can be shown', async ({ page }) => {
		await press(page, 'Clear everything');
		await expect(typed(page)).toHaveValue('');
		await expect(status(page)).toContainText('Another window kept newer words');
		await press(page, 'Show them here');
		await expect(typed(page)).toHaveValue('A bell');
		await press(page, 'Undo');
		await expect(typed(page)).toHaveValue('A whistle');
	});

	test('of a newer version of this site takes no word from the page', async ({ page, context }) => {
		const second = await context.newPage();
		await second.goto('/privacy/');
		const newer = '{"keepDoing":"worksheet","version":2}';
		await second.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, newer] as const);
		await expect(status(page)).toContainText('cannot read it');
		await expect(typed(page)).toHaveValue('A whistle');
		expect(await record(page)).toBe(newer);
	});
});

test('where the browser does not let go of what is kept, nobody is told that it is gone', async ({
	page,
}) => {
	await page.goto(ADDRESS);
	await typed(page).fill('A whistle');
	await press(page, 'Keep on this device');
	await page.evaluate(() => {
		Storage.prototype.removeItem = () => undefined;
	});
	await press(page, 'Clear everything');
	await expect(status(page)).toContainText('it is still kept');
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
