import { expect, test } from '@playwright/test';
import { chosen, note } from '../../../helpers/picker.ts';
import { box, countPrints, openPicker, printed, quiet } from '../../../helpers/surgery.ts';

/** What a clinician types for each, and how the slip is handed over. */
const SURGERY = [
	{ typed: ['falls'], gives: 'Enter' },
	{ typed: ['sleep', 'low mood', 'lonely'], gives: 'Enter' },
	{ typed: ['falls pack'], gives: 'Enter' },
	{ typed: ['breathless'], gives: 'F2' },
	{ typed: ['2917'], gives: 'Enter' },
	{ typed: ['2917, 2534'], gives: 'F2' },
	{ typed: ['stairs'], gives: 'Enter' },
	{ typed: ['housebound pack'], gives: 'F2' },
	{ typed: ['shaky hands', 'kettle'], gives: 'Enter' },
	{ typed: ['fit note'], gives: 'F2' },
	{ typed: ['dementia'], gives: 'Enter' },
	{ typed: ['parkinson'], gives: 'Enter' },
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('each patient has a page of their own for each slip', async ({ page }) => {
		await page.goto('/slips/2917/');
		await expect(page.getByText('2917', { exact: true })).toBeVisible();
	});
});

test('twelve patients in an hour, by keyboard alone: nothing crosses over', async ({
	page,
	context,
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await countPrints(page);
	await openPicker(page);
	let prints = 0;
	for (const [place, { typed, gives }] of SURGERY.entries()) {
		await expect(box(page)).toBeFocused();
		for (const [index, words] of typed.entries()) {
			await page.keyboard.type(words);
			// Whoever was here before is gone with the first letter.
			await expect(chosen(page)).toHaveCount(index);
			await expect(note(page)).toHaveValue('');
			await page.keyboard.press('Enter');
			const isMany = /pack|,/.test(words);
			if (!isMany) await expect(chosen(page)).toHaveCount(index + 1);
		}
		// The note is the one thing that no slip but this patient's may hold.
		const mark = `for patient ${place + 1} alone`;
		await note(page).evaluate((field: HTMLTextAreaElement, text) => {
			field.value = text;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, mark);
		await quiet(page);
		await page.keyboard.press(gives);
		if (gives === 'Enter') {
			await printed(page, ++prints);
			const sheet = (await page.locator('html').getAttribute('data-sheet')) ?? '';
			expect(sheet.match(/for patient \d+ alone/g)).toEqual([mark]);
		} else {
			const codes = await chosen(page)
				.getByText(/^\d{4}$/)
				.allInnerTexts();
			const copied = () => page.evaluate(() => navigator.clipboard.readText());
			await expect.poll(copied).toContain(`/r/#${codes.join('-')} `);
		}
	}
});
