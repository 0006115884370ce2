import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { field } from '../../helpers/write-form.ts';

const ADDRESS = '/write-a-guide/';
const KEY = 'keep-doing.guide';
const leftOver = (page: Page) => page.locator('[data-left-over]');
const record = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
const open = async (page: Page, answers: object) => {
	await page.goto('/privacy/');
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		KEY,
		JSON.stringify({ version: 1, answers }),
	] as const);
	await page.goto(ADDRESS);
};
const save = async (page: Page) => {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	return readFileSync(await (await download).path(), 'utf8');
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is left over', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(leftOver(page)).toBeHidden();
	});
});

test('what a newer page kept of a guide is shown, kept, saved and opened again', async ({
	page,
}) => {
	await open(page, { title: 'A made-up guide', novel: 'Two lines\nfrom a "newer" page' });
	const lines = leftOver(page).getByRole('listitem');
	await expect(lines).toHaveText([/from a "newer" page/]);
	await expect(leftOver(page)).toContainText('no place on this page now');
	await field(page, 'opening').fill('O');
	expect(await record(page)).toContain('newer');
	await page.reload();
	await expect(lines).toHaveText([/from a "newer" page/]);
	const text = await save(page);
	expect(text).toContain('newer');
	await page.getByRole('button', { name: 'Clear the form' }).click();
	await expect(leftOver(page)).toBeHidden();
	expect(await record(page)).toBe('');
	await page
		.getByLabel('Open a saved file')
		.setInputFiles({ name: 'a.mdx', mimeType: 'text/plain', buffer: Buffer.from(text) });
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
	await expect(lines).toHaveText([/from a "newer" page/]);
});

test('a choice that is offered no more is shown, and kept', async ({ page }) => {
	await open(page, {
		title: 'A made-up guide',
		topic: 'a-topic-gone',
		audience: 'patient\nnobody',
	});
	await expect(leftOver(page).getByRole('listitem')).toHaveText([/a-topic-gone/, /nobody/]);
	await field(page, 'opening').fill('O');
	await page.reload();
	for (const left of ['a-topic-gone', 'nobody'])
		await expect(leftOver(page).getByText(left, { exact: true })).toBeVisible();
	await expect(field(page, 'audience').getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('what was left over comes back in its field once the page has one', async ({ page }) => {
	await open(page, { leftOver: 'title: "A made-up guide"' });
	await expect(field(page, 'title')).toHaveValue('A made-up guide');
	await expect(leftOver(page)).toBeHidden();
});
