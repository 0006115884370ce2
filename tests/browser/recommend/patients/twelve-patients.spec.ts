import { expect, test } from '@playwright/test';
import { chosen, note, slip, write } from '../../../helpers/picker.ts';
import { HAND_OVERS } from '../../../helpers/picker/hand-overs.ts';
import {
	bar,
	box,
	countPrints,
	openPicker,
	printButton,
	printed,
	quiet,
} from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';

/** What a clinician types for each, how it is handed over, and what is left undone after it. */
const SURGERY: { typed: string[]; gives: string; isNoteChanged?: boolean }[] = [
	{ typed: ['falls'], gives: 'Enter' },
	{ typed: ['sleep', 'low mood', 'lonely'], gives: 'Ctrl+P' },
	{ typed: ['falls pack'], gives: 'a batch of slips' },
	{ typed: ['breathless at night'], gives: 'F2' },
	{ typed: ['2917'], gives: 'Enter', isNoteChanged: true },
	{ typed: ['2917, 2534'], gives: 'F8' },
	{ typed: ['stairs'], gives: 'Large print' },
	{ typed: ['housebound pack'], gives: 'Copy Link' },
	{ typed: ['shaky hands', 'kettle'], gives: 'a pad' },
	{ typed: ['fit note'], gives: 'words marked and copied by hand' },
	{ typed: ['dementia'], gives: 'a link for the clinical system' },
	{ typed: ['parkinson'], gives: 'Enter', isNoteChanged: true },
];
/** On paper with the note of this patient; or on paper that is nobody's yet, with no note. */
const WITH_NOTE = ['Enter', 'Ctrl+P', 'Large print'];
const PRINTS = [...WITH_NOTE, 'a batch of slips', 'a pad'];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('each patient has a page of their own for each slip', async ({ page }) => {
		await page.goto('/slips/2917/');
		await expect(page.getByText('2917', { exact: true })).toBeVisible();
	});
});

test('twelve patients in an hour, each handed over in another way: nothing crosses over', async ({
	page,
	context,
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await countPrints(page);
	await openPicker(page);
	let prints = 0;
	for (const [place, { typed, gives, isNoteChanged }] of SURGERY.entries()) {
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
		await write(note(page), mark);
		await page
			.locator('[data-patients] details')
			.evaluateAll((lists: HTMLDetailsElement[]) => lists.forEach((list) => (list.open = true)));
		await box(page).focus();
		await quiet(page);
		await (gives === 'Enter' ? page.keyboard.press('Enter') : HAND_OVERS[gives]?.(page));
		// Nobody types sooner than a browser takes to copy.
		await page.waitForTimeout(200);
		if (PRINTS.includes(gives)) await printed(page, ++prints);
		const sheet = (await page.locator('html').getAttribute('data-sheet')) ?? '';
		if (WITH_NOTE.includes(gives)) expect(sheet.match(/for patient \d+ alone/g)).toEqual([mark]);
		if (isNoteChanged) await write(note(page), `${mark}, and more`);
		if (gives === 'words marked and copied by hand') await box(page).click();
		// What a clinician does by mouse leaves the keyboard in the box; a key leaves it where it was.
		await expect(box(page)).toBeFocused();
		await expect(box(page)).toHaveValue('');
	}
});

test('a note that is changed after the print waits with its own guides, and prints with them alone', async ({
	page,
}) => {
	await countPrints(page);
	await openPicker(page, '#2917');
	await page.getByRole('button', { name: /^Large print/ }).click();
	await write(note(page), NOTE);
	await expect(bar(page)).toContainText('This note is not on the slip that was handed over');
	await box(page).fill('2534');
	await box(page).press('Enter');
	await write(note(page), 'of the second patient');
	const again = page.getByRole('button', { name: 'Print that slip with its note' });
	await again.click();
	await printed(page, 2);
	const sheet = (await page.locator('html').getAttribute('data-sheet')) ?? '';
	expect(sheet).toContain(NOTE);
	expect(sheet).not.toContain('of the second patient');
	await expect(page.locator('html')).toHaveAttribute('data-sheet-guides', '2917');
	await expect(page.locator('html')).toHaveAttribute('data-sheet-size', 'large');
	// The second patient's slip stands as it was, and holds nothing of the first.
	await expect(again).toBeHidden();
	await expect(chosen(page)).toHaveCount(1);
	await expect(slip(page)).toContainText('of the second patient');
	await expect(slip(page)).not.toContainText(NOTE);
	await expect(box(page)).toBeFocused();
});

for (const name of ['Throw that note away', 'Next patient'])
	test(`“${name}” takes a note that waits`, async ({ page }) => {
		await countPrints(page);
		await openPicker(page, '#2917');
		await printButton(page).click();
		await write(note(page), NOTE);
		await box(page).fill('2534');
		await expect(page.getByText(/^A note for .* is on no paper/)).toBeVisible();
		expect(await page.evaluate(() => document.body.outerHTML)).not.toContain(NOTE);
		await page.getByRole('button', { name }).click();
		await expect(page.getByText(/^A note for .* is on no paper/)).toBeHidden();
		await expect(box(page)).toBeFocused();
	});
