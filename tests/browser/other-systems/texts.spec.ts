import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { write } from '../../helpers/picker.ts';

const messages = (page: Page) => page.getByText(/https:\/\/keepdoing\.example\/r\/#\d{4}/);
const practice = (page: Page) => page.getByLabel('Your practice’s name');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every message is there to read and to print, with no button that does nothing', async ({
		page,
	}) => {
		await page.goto('/texts/');
		expect(await messages(page).count()).toBeGreaterThan(50);
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		await expect(practice(page)).toBeHidden();
	});
});

test('every guide and every pack fits one message, with fifty letters kept', async ({ page }) => {
	await page.goto('/texts/');
	await expect(
		page.locator('main').getByText(/^All \d+ messages go as one text each\.$/),
	).toBeVisible();
	await expect(page.getByText('makes messages shorter')).toHaveCount(0);
	for (const text of await messages(page).allInnerTexts()) expect(text.length).toBeLessThan(111);
});

test('the practice’s name is put in on the device alone, and is gone after a reload', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.goto('/texts/');
	await practice(page).fill('Made-up Surgery');
	await expect(messages(page).first()).toHaveText(/^Made-up Surgery: DRAFT, not for patients\./);
	await expect(messages(page).last()).toHaveText(/^Made-up Surgery: DRAFT/);
	expect(asked.filter((one) => /made|surgery/i.test(one))).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await page.reload();
	await expect(practice(page)).toHaveValue('');
});

test('the count follows what is typed, and names a letter that shortens messages', async ({
	page,
}) => {
	await page.goto('/texts/');
	await practice(page).fill('Tŷ Iechyd');
	await expect(
		page.locator('main').getByText(/^\d+ of \d+ messages take more than one text\./),
	).toBeVisible();
	await expect(page.getByText(/makes messages shorter \(70, not 160\): ŷ/).first()).toBeVisible();
});

test('a name too long for its field says how many letters are left out', async ({ page }) => {
	await page.goto('/texts/');
	await practice(page).evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text', 'x'.repeat(65));
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	});
	await expect(page.getByText(/the last 5 letters are left out.* All \d+ messages/)).toBeVisible();
});

test('a name of a tool that tells only of the end of its writing is put in', async ({ page }) => {
	await page.goto('/texts/');
	await write(practice(page), 'Made-up Surgery');
	await expect(messages(page).first()).toHaveText(/^Made-up Surgery: DRAFT/);
});

test('all messages are saved as a file, and that is said', async ({ page }) => {
	await page.goto('/texts/');
	const file = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save all as a file (CSV)' }).click();
	expect((await file).suggestedFilename()).toBe('keep-doing-texts.csv');
	await expect(page.getByRole('status')).toContainText('Your browser now saves it to a file.');
});

test('a button copies its message, and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/texts/');
	await page.getByRole('button', { name: 'Copy Breathless' }).click();
	await expect(page.getByRole('button', { name: 'Copied Breathless' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^DRAFT.+\/r\/#\d{4}-\d{4}/,
	);
});

test('all of them go into one file', async ({ page }) => {
	await page.goto('/texts/');
	await practice(page).fill('Made-up Surgery');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save all as a file (CSV)' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('keep-doing-texts.csv');
	const lines = readFileSync(await file.path(), 'utf8')
		.split('\r\n')
		.filter(Boolean);
	expect(lines[0]).toBe('"Name","Message","Codes"');
	expect(lines).toHaveLength((await messages(page).count()) + 1);
	for (const line of lines.slice(1))
		expect(line).toMatch(/^"[^"]+","Made-up Surgery: DRAFT[^"]+","\d{4}( \d{4})*"$/);
});

test('letters kept that are fewer than none are none', async ({ page }) => {
	await page.goto('/texts/');
	await write(page.getByLabel('Letters kept'), '-5');
	await expect(page.getByText(', 0 of them kept').first()).toBeVisible();
	await expect(page.getByText('-5 of them')).toHaveCount(0);
});
