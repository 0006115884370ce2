import { expect, test, type Page } from '@playwright/test';
import { aHandsPause, chosen, note, status, write } from '../../../helpers/picker.ts';
import {
	box,
	countPrints,
	isInSight,
	openPicker,
	printButton,
	printed,
	quiet,
} from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';
const sheet = (page: Page) => page.locator('html').getAttribute('data-sheet');
const line = (page: Page) => page.getByText(`Note on this slip: “${NOTE}”`);
const waits = (page: Page) => page.getByRole('list', { name: 'Notes that wait' });
const addAndPrint = async (page: Page, words: string) => {
	await box(page).focus();
	await page.keyboard.type(words);
	await page.keyboard.press('Enter');
	await quiet(page);
	await page.keyboard.press('Enter');
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no note, for there is no slip', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(note(page)).toBeHidden();
	});
});

test.beforeEach(({ page }) => countPrints(page));

for (const viewport of [
	{ width: 1366, height: 768 },
	{ width: 390, height: 844 },
])
	test(`at ${viewport.width}, how a note begins is in sight beside Print, and heard with it`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await openPicker(page, '#2917');
		await write(note(page), NOTE);
		for (const y of [0, 1500]) {
			await page.evaluate((top) => scrollTo(0, top), y);
			expect(await isInSight(line(page)), `scrolled to ${y}`).toBe(true);
		}
		await expect(printButton(page)).toHaveAccessibleDescription(new RegExp(NOTE));
		await page.getByRole('button', { name: 'Take the note out' }).click();
		await expect(line(page)).toBeHidden();
		await expect(printButton(page)).not.toHaveAccessibleDescription(new RegExp(NOTE));
		await printButton(page).click();
		await printed(page, 1);
		expect(await sheet(page)).not.toContain(NOTE);
	});

test('a note that was written before any guide joins none that is chosen after it, until it is asked for', async ({
	page,
}) => {
	await openPicker(page);
	await write(note(page), NOTE);
	await expect(page.getByText('Note, on no slip:')).toBeVisible();
	await addAndPrint(page, 'fit note');
	await printed(page, 1);
	expect(await sheet(page)).not.toContain(NOTE);
	await expect(note(page)).toHaveValue('');
	await expect(waits(page)).toContainText(/A note for no slip yet, \d\d:\d\d, is on no paper\./);
	await page.getByRole('button', { name: 'Put that note on this slip' }).click();
	await expect(line(page)).toBeVisible();
	await expect(status(page, 'This note is not on the slip that was handed over')).toBeVisible();
	await expect(waits(page)).toBeHidden();
	await printButton(page).click();
	await printed(page, 2);
	expect(await sheet(page)).toContain(NOTE);
});

test('a note whose last guide is taken out does not go with the next', async ({ page }) => {
	await openPicker(page, '#2917');
	await write(note(page), NOTE);
	await page.getByRole('button', { name: /: Remove$/ }).click();
	await expect(chosen(page)).toHaveCount(0);
	await aHandsPause(page);
	await box(page).fill('2534');
	await box(page).press('Enter');
	await expect(
		status(page, /^The note that stood here is not on this slip\. Added: /),
	).toBeVisible();
	await printButton(page).click();
	await printed(page, 1);
	expect(await sheet(page)).not.toContain(NOTE);
	await expect(waits(page).getByRole('listitem')).toHaveCount(1);
});

test('late notes of several patients each wait with the guide and the time of their own slip', async ({
	page,
}) => {
	const late = async (time: string, words: string) => {
		await page.clock.setFixedTime(new Date(`2026-01-05T${time}:00`));
		await box(page).fill('2917');
		await box(page).press('Enter');
		await printButton(page).click();
		await write(note(page), words);
		await aHandsPause(page);
	};
	await openPicker(page);
	await late('09:05', 'of the first');
	await late('09:09', 'of the second');
	await late('09:14', '');
	await box(page).fill('kettle');
	const listed = waits(page).getByRole('listitem');
	await expect(listed).toHaveText([
		/^A note for Getting up from your chair more easily, 09:09, is on no paper/,
		/^A note for Getting up from your chair more easily, 09:05, is on no paper/,
	]);
	await page.getByRole('button', { name: /^Print that slip with its note.* 09:05$/ }).click();
	await printed(page, 4);
	expect(await sheet(page)).toContain('of the first');
	expect(await sheet(page)).not.toContain('of the second');
	await expect(listed).toHaveText([/09:09/]);
	await page.getByRole('button', { name: 'Next patient' }).click();
	await expect(waits(page)).toBeHidden();
	await expect(
		status(page, /What was written for Getting up from .*, 09:09 went too, and is on no paper/),
	).toBeVisible();
});
