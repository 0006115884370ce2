import { expect, test, type Page } from '@playwright/test';
import { aHandsPause, status } from '../../../helpers/picker.ts';
import { press, stored, unfold } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

const FAVOURITES = 'Make the chosen guides our favourites';
const PACK = 'Make the chosen guides a pack';
const undo = async (page: Page) => {
	await aHandsPause(page);
	await page.getByRole('button', { name: 'Undo the last change to the set-up' }).first().click();
	await expect(status(page, 'It is back as it was.')).toBeVisible();
};
const choose = async (page: Page, codes: string) => {
	await page.evaluate((to) => (location.hash = to), codes);
	await expect(page.locator('[data-chosen] li:not([hidden])').first()).toBeVisible();
};

/** A practice with a name, a pack and favourites of its own, all kept on this computer. */
async function setUp(page: Page): Promise<void> {
	await openPicker(page, '#2534-2917');
	await unfold(page);
	await page.getByLabel('Keep the practice’s details on this computer').check();
	await page.getByLabel('Practice name').fill('A made-up surgery');
	await page.getByLabel('Name for a pack of our own').fill('Winter falls pack');
	await press(page, PACK);
	await choose(page, '#2534-2917');
	await press(page, FAVOURITES);
	expect(await stored(page)).toMatchObject({
		name: 'A made-up surgery',
		favourites: ['2534', '2917'],
		packs: [{ title: 'Winter falls pack', codes: ['2534', '2917'] }],
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to undo', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.getByText('Undo the last change to the set-up').first()).toBeHidden();
	});
});

test('what is forgotten comes back whole, and is kept again', async ({ page }) => {
	await setUp(page);
	const before = await stored(page);
	await press(page, 'Forget the practice’s details, favourites and packs');
	await expect(status(page, /^Forgotten: details, favourites and own packs\./)).toBeVisible();
	expect(await stored(page)).toBeNull();
	await undo(page);
	await expect(page.getByLabel('Practice name')).toHaveValue('A made-up surgery');
	await expect(page.getByRole('button', { name: 'Winter falls pack', exact: true })).toBeVisible();
	expect(await stored(page)).toEqual(before);
	await expect(page.getByLabel('Keep the practice’s details on this computer')).toBeChecked();
});

test('favourites, a pack of the same name and one that is removed come back', async ({ page }) => {
	await setUp(page);
	const before = await stored(page);
	await choose(page, '#3864');
	await press(page, FAVOURITES);
	await expect(
		status(page, /They take the place of: Saving your energy.*, Getting up from your chair/),
	).toBeVisible();
	expect(await stored(page)).toMatchObject({ favourites: ['3864'] });
	await undo(page);
	expect(await stored(page)).toEqual(before);

	await choose(page, '#3864');
	await page.getByLabel('Name for a pack of our own').fill('Winter falls pack');
	await press(page, PACK);
	await expect(status(page, /It takes the place of your earlier pack/)).toBeVisible();
	expect(await stored(page)).toMatchObject({ packs: [{ codes: ['3864'] }] });
	await undo(page);
	expect(await stored(page)).toEqual(before);

	await page.getByRole('button', { name: 'Remove Our pack: Winter falls pack' }).click();
	await expect(status(page, /^Removed from your set-up\./)).toBeVisible();
	expect(await stored(page)).toMatchObject({ packs: [] });
	await undo(page);
	expect(await stored(page)).toEqual(before);
});
