import { expect, test, type Page } from '@playwright/test';
import { kept } from '../../helpers/worksheet.ts';
import { field } from '../../helpers/write-form.ts';

const ADDRESS = '/write-a-guide/';
const box = (page: Page) => page.getByLabel('Keep what I write on this device');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to clear', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(page.getByText('Clear the form')).toBeHidden();
	});
});

test('Clear, however often it is pressed, can be undone, and then it is kept again', async ({
	page,
}) => {
	await page.goto(ADDRESS);
	await field(page, 'title').fill('A made-up guide');
	const clear = page.getByRole('button', { name: 'Clear the form' });
	for (const pause of [250, 400, 600]) {
		await clear.click();
		await page.waitForTimeout(pause);
	}
	await expect(field(page, 'title')).toHaveValue('');
	expect(await kept(page)).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
	await page.reload();
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
});

test('Clear and Undo keep nothing for an author who said no to keeping', async ({ page }) => {
	await page.goto(ADDRESS);
	await box(page).uncheck();
	await field(page, 'title').fill('A made-up guide');
	await page.getByRole('button', { name: 'Clear the form' }).click();
	await expect(box(page)).not.toBeChecked();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
	expect(await kept(page)).toEqual([]);
});

test('a saved file that took the place of a draft gives it back by Undo', async ({ page }) => {
	await page.goto(ADDRESS);
	await field(page, 'title').fill('A second guide');
	const download = page.waitForEvent('download');
	await page.locator('[data-do="save"]').click();
	const file = await (await download).path();
	await field(page, 'title').fill('A made-up guide');
	await page.locator('[data-open]').setInputFiles(file);
	await page.getByRole('button', { name: 'Open the file' }).click();
	await expect(field(page, 'title')).toHaveValue('A second guide');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
});

test('words far longer than a guide are kept, and the page answers while they are typed', async ({
	page,
}) => {
	await page.goto(ADDRESS);
	const count = page.locator('[data-count]');
	await field(page, 'title').fill('A made-up guide');
	await expect(count).toContainText('to mend');
	const words = 'a'.repeat(100_000);
	await field(page, 'words').fill(words);
	await expect(count).toContainText('nothing checks it here');
	await field(page, 'summary').fill('More');
	expect(JSON.stringify(await kept(page))).toContain(words);
	await field(page, 'words').fill('Few words.');
	await expect(count).toContainText('to mend');
});
