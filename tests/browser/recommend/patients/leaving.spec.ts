import { expect, test, type Page } from '@playwright/test';
import { add, chosen, note, write } from '../../../helpers/picker.ts';
import {
	bar,
	box,
	countPrints,
	openPicker,
	printButton,
	printed,
} from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing can be typed that would go with the page', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(note(page)).toBeHidden();
	});
});

test.beforeEach(({ page }) => countPrints(page));

/** Loads the page again, as whoever presses on after the question, and tells whether there was one. */
async function asksToLeave(page: Page): Promise<boolean> {
	let isAsked = false;
	page.once('dialog', (dialog) => {
		isAsked = true;
		void dialog.accept();
	});
	await page.reload();
	page.removeAllListeners('dialog');
	return isAsked;
}

/** A browser asks only where somebody did something on the page. */
const openAndPress = async (page: Page) => {
	await openPicker(page);
	await box(page).click();
};

test('a note that is on no paper is asked about before the page is left, and is kept nowhere', async ({
	page,
}) => {
	await openAndPress(page);
	await write(note(page), NOTE);
	expect(await asksToLeave(page)).toBe(true);
	await expect(note(page)).toHaveValue('');
	const stored = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
	);
	expect(stored).not.toContain(NOTE);
});

test('whoever stays has the note still', async ({ page }) => {
	await openAndPress(page);
	await write(note(page), NOTE);
	page.once('dialog', (dialog) => void dialog.dismiss());
	await page.evaluate(() => (location.href = '/privacy/'));
	await page.waitForTimeout(500);
	await expect(note(page)).toHaveValue(NOTE);
});

test('guides that nobody was given are asked about, and none once they are printed or cleared', async ({
	page,
}) => {
	await openAndPress(page);
	await add(page, 'Getting up from your chair').click();
	expect(await asksToLeave(page)).toBe(true);
	await openAndPress(page);
	await add(page, 'Getting up from your chair').click();
	await write(note(page), NOTE);
	await printButton(page).click();
	await printed(page, 1);
	expect(await asksToLeave(page)).toBe(false);
	await openAndPress(page);
	await add(page, 'Getting up from your chair').click();
	await page.getByRole('button', { name: 'Next patient' }).click();
	expect(await asksToLeave(page)).toBe(false);
});

test('Bring back says that the note of its guides did not come with them', async ({ page }) => {
	const back = async () => {
		await page.getByRole('button', { name: 'Next patient' }).click();
		await page.getByRole('button', { name: 'Bring back its guides' }).click();
		await expect(chosen(page)).toHaveCount(1);
	};
	await openPicker(page);
	await add(page, 'Getting up from your chair').click();
	await back();
	await expect(bar(page)).toContainText('Brought back.');
	await expect(bar(page)).not.toContainText('Its note did not come back');
	await write(note(page), NOTE);
	await back();
	await expect(bar(page)).toContainText('Brought back. Its note did not come back.');
	await expect(note(page)).toHaveValue('');
});

test('the clock says truly which note went: one that was typed before any guide was on no slip', async ({
	page,
}) => {
	await page.clock.install({ time: new Date('2026-01-05T09:05:00') });
	await page.goto('/recommend/');
	await write(note(page), NOTE);
	await add(page, 'Getting up from your chair').click();
	await page.clock.runFor('10:01');
	await expect(chosen(page)).toHaveCount(0);
	await expect(bar(page)).toContainText(
		'The note of 09:05, which was on no slip, went too. It is on no paper.',
	);
	await expect(bar(page)).not.toContainText('for no guide');
});
