import { expect, test, type Page } from '@playwright/test';
import { linkOf, OPTIONS, SET_UP, stored } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

const ADDRESS = '/recommend/';
const name = (page: Page) => page.getByLabel('Practice name');
const box = (page: Page) => page.getByLabel('Keep the practice’s details on this computer');
const question = (page: Page) => page.getByText('This was changed in another window');
const record = (page: Page) => page.evaluate(() => localStorage.getItem('keep-doing.practice'));
const open = async (page: Page) => {
	await page.goto(ADDRESS);
	await page.getByText(OPTIONS).click();
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there are no details to keep', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(box(page)).toBeHidden();
	});
});

test.describe('details that are kept in two windows', () => {
	test('follow each other while nothing else was typed', async ({ page, context }) => {
		await open(page);
		const second = await context.newPage();
		await open(second);
		await name(second).fill('Made-up Surgery');
		await box(second).check();
		await expect(name(page)).toHaveValue('Made-up Surgery');
		await expect(box(page)).toBeChecked();
		await box(second).uncheck();
		await expect(box(page)).not.toBeChecked();
		await expect(name(page)).toHaveValue('Made-up Surgery');
		expect(await record(page)).toBe(null);
	});

	test('never replace what was typed here, nor are replaced by it, without a question', async ({
		page,
		context,
	}) => {
		await open(page);
		await name(page).fill('First Surgery');
		const second = await context.newPage();
		await open(second);
		await name(second).fill('Second Surgery');
		await box(second).check();
		await expect(question(page)).toBeVisible();
		await expect(name(page)).toHaveValue('First Surgery');
		await box(page).check();
		expect(await record(page)).toContain('Second Surgery');
		await page.getByRole('button', { name: 'Keep what is here' }).click();
		expect(await record(page)).toContain('First Surgery');
		await expect(question(page)).toBeHidden();
	});

	test('that were changed unseen are not forgotten without a question', async ({ page }) => {
		await open(page);
		await name(page).fill('First Surgery');
		await box(page).check();
		await page.evaluate(() => {
			const key = 'keep-doing.practice';
			localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('First', 'Second'));
		});
		await page
			.getByRole('button', { name: 'Forget the practice’s details, favourites and packs' })
			.click();
		expect(await record(page)).toContain('Second Surgery');
		await page.getByRole('button', { name: 'Take them off this device' }).click();
		expect(await record(page)).toBe(null);
		await expect(page.locator('main').getByText('Nothing is kept on this computer.')).toBeVisible();
	});
});

test('where they cannot be kept, the clinician is told', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => undefined;
	});
	await open(page);
	await name(page).fill('Made-up Surgery');
	await box(page).check();
	await expect(page.locator('main').getByText('This browser will not keep them')).toBeVisible();
});

test('a link replaces nothing that is kept until that is asked for', async ({ page }) => {
	await page.addInitScript((kept) => {
		localStorage.setItem('keep-doing.practice', kept);
	}, JSON.stringify(SET_UP));
	await openPicker(page, linkOf({ ...SET_UP, name: 'Another surgery' }));
	await page.getByText(OPTIONS).click();
	await expect(name(page)).toHaveValue('Another surgery');
	await expect(box(page)).not.toBeChecked();
	await page.getByLabel('Practice phone').fill('01632 960 009');
	expect(await stored(page)).toEqual(SET_UP);
	await box(page).check();
	expect(await stored(page)).toMatchObject({ name: 'Another surgery', phone: '01632 960 009' });
});
