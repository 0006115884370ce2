import { expect, test, type Page } from '@playwright/test';
import { kept } from '../../helpers/worksheet.ts';
import { field } from '../../helpers/write-form.ts';

const ADDRESS = '/write-a-guide/';
const box = (page: Page) => page.getByLabel('Keep what I write on this device');
const line = (page: Page) => page.locator('[data-keeping]');

/** Whether the browser asks before this page is closed. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
	let asked = false;
	page.once('dialog', (dialog) => {
		asked = true;
		void dialog.accept();
	});
	await page.close({ runBeforeUnload: true });
	await new Promise((done) => setTimeout(done, 500));
	return asked;
}

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

test('Clear, pressed twice in haste, clears nothing', async ({ page }) => {
	await page.goto(ADDRESS);
	await field(page, 'title').fill('A made-up guide');
	await page.getByRole('button', { name: 'Clear the form' }).dblclick();
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
});

test.describe('a check sheet', () => {
	const sheet = '/check-a-guide/saving-energy/';
	const name = (page: Page) => page.getByLabel('Name', { exact: true });
	const keep = (page: Page) => page.getByLabel('Keep what I fill in');

	test('that is open twice does not take away what the first one kept', async ({
		page,
		context,
	}) => {
		const second = await context.newPage();
		await second.goto(sheet);
		await second.getByLabel('Role', { exact: true }).fill('Made up');
		await page.goto(sheet);
		await name(page).fill('A checker');
		await keep(page).check();
		await second.getByLabel('Role', { exact: true }).fill('Made up too');
		expect(JSON.stringify(await kept(page))).toContain('A checker');
		await expect(second.getByText('This was changed in another window')).toBeVisible();
	});

	test('leaves alone what a newer version kept', async ({ page }) => {
		await page.goto(sheet);
		const newer = '{"version":2,"fields":{}}';
		await page.evaluate(
			(text) => localStorage.setItem('keep-doing.check.saving-energy', text),
			newer,
		);
		await page.reload();
		await name(page).fill('A checker');
		await keep(page).click();
		await expect(keep(page)).not.toBeChecked();
		expect(await kept(page)).toEqual([['keep-doing.check.saving-energy', newer]]);
	});

	test('that is not kept warns before it is closed', async ({ page }) => {
		await page.goto(sheet);
		await name(page).pressSequentially('A checker');
		expect(await asksBeforeClosing(page)).toBe(true);
	});
});
