import { expect, test, type Locator } from '@playwright/test';
import { add, chosen, note, rows, slip, write } from '../../helpers/picker.ts';
import { OPTIONS, stored } from '../../helpers/practice.ts';
import { bar, box, openPicker } from '../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';
const AFTER = 'This note is not on the slip that was handed over: Getting up from your chair';
/** Puts words in at one stroke. What fits is the browser’s own work. */
const paste = (field: Locator, text: string) =>
	field.evaluate((one, words) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text', words);
		one.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	}, text);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to write in', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
	});
});

test('a note that is written after a copy joins no other slip, and is not lost', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openPicker(page, '#2917');
	await page.keyboard.press('F2');
	await expect(bar(page).getByText('Copied', { exact: true }).first()).toBeVisible();
	await page.getByText(OPTIONS).click();
	await note(page).fill(NOTE);
	await expect(bar(page)).toContainText(AFTER);
	await box(page).fill('saving energy');
	await expect(chosen(page)).toHaveCount(0);
	await expect(note(page)).toHaveValue('');
	await expect(bar(page)).toContainText(
		'Slip done: Getting up from your chair more easily. Its note is on no paper.',
	);
	await add(page, 'Saving your energy').click();
	await expect(chosen(page)).toHaveCount(1);
	// It waits until somebody decides.
	await expect(page.getByRole('button', { name: 'Throw that note away' })).toBeVisible();
});

for (const [what, hash, left] of [
	['guides', '#2534', 2],
	['words', '#q=copd', 1],
	['a concept that is in no guide', '#snomed=1', 1],
] as const)
	test(`a link to ${what} over a slip clears it, and says so; the note waits`, async ({ page }) => {
		await openPicker(page, '#2917');
		await write(note(page), NOTE);
		await page.evaluate((to) => (location.hash = to), hash);
		await expect(bar(page)).toContainText('Cleared for the next patient. Its note is on no paper.');
		await expect(note(page)).toHaveValue('');
		await expect(chosen(page)).toHaveCount(left - 1);
		await page.getByRole('button', { name: /^(Bring back its guides|Add to it instead)$/ }).click();
		await expect(chosen(page)).toHaveCount(left);
		await expect(chosen(page).first()).toContainText('2917');
		await expect(note(page)).toHaveValue('');
	});

test('words too long for a field say how many letters are left out', async ({ page }) => {
	await openPicker(page);
	for (const [field, room] of [
		['[data-note]', 300],
		['[data-practice="name"]', 80],
		['[data-practice="phone"]', 60],
		['[data-practice="local3"]', 100],
		['[data-own-name]', 40],
	] as const) {
		await paste(page.locator(field), 'x'.repeat(room));
		await expect(bar(page)).not.toContainText(`last ${room + 7} letters`);
		await paste(page.locator(field), 'x'.repeat(room + 7));
		await expect(bar(page)).toContainText('the last 7 letters are left out');
		await page.getByRole('button', { name: 'Next patient' }).click();
		await page.waitForTimeout(550);
	}
});

for (const [label, room] of [
	['Practice phone', 60],
	['Local number 1', 100],
	['Note for this patient', 300],
] as const)
	test(`${label}: a letter too many is told of under the field, until it is typed in again`, async ({
		page,
	}) => {
		await openPicker(page);
		await page.getByText(OPTIONS).click();
		const field = page.getByLabel(label);
		const told = page.locator('label + [data-cut]');
		await field.fill('x'.repeat(room + 4));
		await expect(told).toContainText('the last 4 letters are left out');
		await field.press('Backspace');
		await expect(told).toHaveCount(0);
		await field.press('x');
		await expect(told).toHaveCount(0);
		await field.press('y');
		await expect(told).toContainText('This line is full');
		await expect(field).not.toHaveValue(/y/);
		await page.getByRole('button', { name: 'Next patient' }).click();
		await expect(told).toHaveCount(0);
	});

test('a tool that tells only of the end of its writing finds, fills in and keeps', async ({
	page,
}) => {
	await openPicker(page);
	await write(box(page), '2917');
	await expect(rows(page)).toHaveCount(1);
	await box(page).press('Enter');
	await write(note(page), NOTE);
	await expect(slip(page)).toContainText(NOTE);
	await page.locator('[data-keep]').evaluate((tick: HTMLInputElement) => {
		tick.checked = true;
		tick.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await write(page.getByLabel('Practice phone'), '01632 960 009');
	expect(await stored(page)).toMatchObject({ phone: '01632 960 009' });
});
