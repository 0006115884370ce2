import { expect, test, type Locator, type Page } from '@playwright/test';
import { kept, openForm } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a sheet can be written in all the same', async ({ page }) => {
		await page.goto('/check-a-guide/kitchen/');
		await page.getByLabel('Role', { exact: true }).fill('Made up');
		await expect(page.getByLabel('Role', { exact: true })).toHaveValue('Made up');
	});
});

/** What a browser fills in by itself, on each page of ours with such fields: text, a choice, a tick. */
const pages = [
	{
		what: 'the name and role on a check sheet',
		address: '/check-a-guide/kitchen/',
		keep: (page: Page) => page.locator('[data-keep]').check(),
		fields: (page: Page) => [
			page.locator('[data-checker=name]'),
			page.locator('[data-checker=role]'),
		],
		other: (page: Page) => page.locator('[data-checker=interests]'),
	},
	{
		what: 'the name on a worksheet',
		address: '/worksheets/everyday-life/',
		keep: (page: Page) => page.locator('[data-do=keep]').click(),
		fields: (page: Page) => [page.locator('[name=name]')],
		other: (page: Page) => page.locator('saved-form textarea').first(),
	},
	{
		what: 'the choices of a practice',
		address: '/recommend/',
		keep: (page: Page) => page.locator('[data-keep]').check(),
		fields: (page: Page) => [
			page.locator('[data-practice=role]'),
			page.locator('[data-practice=paper]'),
		],
		other: (page: Page) => page.locator('[data-practice=phone]'),
	},
	{
		what: 'what is ticked in a guide that is written',
		address: '/write-a-guide/',
		keep: () => Promise.resolve(),
		fields: (page: Page) => [
			page.locator('[data-field=audiences] input, [data-field] input[type=checkbox]').last(),
		],
		other: (page: Page) => page.locator('[data-field=title]'),
	},
];

/** How a field stands: its words, the number of its choice, or its tick. */
const standsIn = (field: Locator) =>
	field.evaluate((one: HTMLInputElement) =>
		one instanceof HTMLSelectElement
			? String(one.selectedIndex)
			: one.type === 'checkbox'
				? String(one.checked)
				: one.value,
	);

async function write(field: Locator, isNewer: boolean): Promise<void> {
	const kind = await field.evaluate((one: HTMLInputElement) => one.type);
	if (kind === 'checkbox') await field.setChecked(isNewer);
	else if (kind === 'select-one') await field.selectOption({ index: isNewer ? 0 : 1 });
	else await field.fill(isNewer ? 'Newer words' : 'Older words');
}

for (const { what, address, keep, fields, other } of pages)
	test(`Back twice to an older visit brings ${what} as it is kept, and the next letter keeps that`, async ({
		page,
	}) => {
		await openForm(page, address);
		await keep(page);
		for (const field of fields(page)) await write(field, false);
		await page.goto('/privacy/');
		await openForm(page, address);
		for (const field of fields(page)) await write(field, true);
		const newer = await Promise.all(fields(page).map(standsIn));
		const before = await kept(page);
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(address);
		await page.waitForTimeout(300);
		expect(await Promise.all(fields(page).map(standsIn))).toEqual(newer);
		expect(await kept(page)).toEqual(before);
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((part) => (part.open = true)),
		);
		await other(page).fill('1');
		await openForm(page, address);
		expect(await Promise.all(fields(page).map(standsIn))).toEqual(newer);
		await expect(other(page)).toHaveValue('1');
	});
