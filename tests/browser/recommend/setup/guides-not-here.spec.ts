import { expect, test, type Page } from '@playwright/test';
import { aHandsPause, status } from '../../../helpers/picker.ts';
import { linkOf, press, SET_UP, stored, unfold } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

/** A code that a newer copy might have, and one that no guide can have. */
const [NEWER, NONE] = ['1135', '0001'];
const KEPT = {
	...SET_UP,
	favourites: ['2534', NONE, '2917'],
	packs: [
		{ title: 'Our falls talk', codes: [NEWER, '3864'], colour: 'red' },
		{ title: 'Winter', codes: [NONE] },
	],
};
const told = (page: Page) => page.locator('[data-not-here]');

/** Opens the picker on a computer that has kept a set-up before. */
async function openKept(page: Page, kept: object): Promise<void> {
	await page.goto('/privacy/');
	await page.evaluate(
		(text) => localStorage.setItem('keep-doing.practice', text),
		JSON.stringify(kept),
	);
	await openPicker(page, '');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no guide is said to be missing', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(told(page)).toBeHidden();
	});
});

test('guides that this copy does not have are named with their packs, and stay when something is typed', async ({
	page,
}) => {
	await openKept(page, KEPT);
	await expect(told(page)).toContainText(
		'2 guides of this set-up are not in this copy of Keep Doing.',
	);
	await expect(told(page).getByRole('listitem')).toContainText([
		'Favourites: 0001',
		'Our pack: Our falls talk: 1135',
		'Our pack: Winter: 0001',
	]);
	await unfold(page);
	await page.getByLabel('Practice phone').fill('01632 960 777');
	expect(await stored(page)).toEqual({ ...KEPT, phone: '01632 960 777' });
});

test('they go one place at a time, when that is pressed, and come back', async ({ page }) => {
	await openKept(page, KEPT);
	const takeOut = (words: string) => told(page).getByRole('button', { name: words }).click();
	await takeOut('Take out Favourites: 0001');
	await expect(status(page, /^Removed from your set-up\./)).toBeVisible();
	expect(await stored(page)).toEqual({ ...KEPT, favourites: ['2534', '2917'] });
	await aHandsPause(page);
	// A pack of such guides alone goes with them.
	await takeOut('Take out Our pack: Winter: 0001');
	expect(await stored(page)).toMatchObject({ packs: [KEPT.packs[0]] });
	await unfold(page);
	await page.getByRole('button', { name: 'Undo the last change to the set-up' }).first().click();
	expect(await stored(page)).toEqual({ ...KEPT, favourites: ['2534', '2917'] });
});

test('a link that names one is opened, says so, and loses none of them', async ({ page }) => {
	await openPicker(page, linkOf({ ...SET_UP, favourites: ['2534', '1143'] }));
	await expect(
		status(page, /The set-up is in place\..* 1 guide of this set-up is not in this copy/),
	).toBeVisible();
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await page.getByLabel('Keep the practice’s details on this computer').check();
	expect(await stored(page)).toMatchObject({ favourites: ['2534', '1143'] });
});

test('what the fields cannot hold stays until its field is changed', async ({ page }) => {
	const kept = { ...SET_UP, role: 'dentist', locals: ['One', 'Two', 'Three', 'Four'] };
	await openKept(page, kept);
	await unfold(page);
	const left = page.locator('[data-left-over]');
	await expect(left.getByRole('listitem')).toHaveText(['dentist', '["One","Two","Three","Four"]']);
	await page.getByLabel('Practice phone').fill('01632 960 777');
	expect(await stored(page)).toEqual({ ...kept, phone: '01632 960 777' });
	await page.getByLabel('Local number 1').fill('First');
	await expect(left.getByRole('listitem')).toHaveText(['dentist']);
	expect(await stored(page)).toMatchObject({ role: 'dentist', locals: ['First', 'Two', 'Three'] });
	await press(page, 'Save the set-up as a file');
	await expect(status(page, 'Saved among your downloads.')).toBeVisible();
});
