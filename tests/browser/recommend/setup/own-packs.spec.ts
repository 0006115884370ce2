import { expect, test } from '@playwright/test';
import { aHandsPause, status } from '../../../helpers/picker.ts';
import { linkOf, press, SET_UP, unfold } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no pack can be made', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.getByText('Make the chosen guides a pack')).toBeHidden();
	});
});

test('a pack that is kept nowhere is said to go with the page, which asks before it is left', async ({
	page,
}) => {
	await openPicker(page, '#2534-2917');
	await unfold(page);
	const make = page.getByRole('button', { name: 'Make the chosen guides a pack' });
	const packName = page.getByLabel('Name for a pack of our own');
	await packName.fill('Our falls talk');
	// A hand that shakes.
	await make.dblclick();
	await expect(status(page, /^Done, until you close this page\./)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Our falls talk', exact: true })).toHaveCount(1);
	const asked = page.waitForEvent('dialog');
	await page.evaluate(() => setTimeout(() => location.reload()));
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();

	await page.getByLabel('Keep the practice’s details on this computer').check();
	await packName.fill('Our falls talk');
	await aHandsPause(page);
	await make.click();
	await expect(
		status(page, 'Done. It is part of your set-up now. It takes the place of your earlier pack'),
	).toBeVisible();
	let isAsked = false;
	page.on('dialog', (one) => {
		isAsked = true;
		void one.accept();
	});
	await page.reload();
	await expect(page.getByRole('button', { name: 'Our falls talk', exact: true })).toHaveCount(1);
	expect(isAsked).toBe(false);
});

test('the name of a ready pack is not ours to take, and one that a file brings is told apart', async ({
	page,
}) => {
	await openPicker(page, '#2534-2917');
	await unfold(page);
	const packs = page.getByRole('region', { name: 'Ready packs' });
	await page.getByLabel('Name for a pack of our own').fill('housebound ');
	await press(page, 'Make the chosen guides a pack');
	await expect(status(page, '“housebound” is the name of a ready pack.')).toBeVisible();
	await expect(packs.getByRole('button', { name: /housebound/i })).toHaveCount(1);

	const setup = { ...SET_UP, packs: [{ title: 'Housebound', codes: ['2917'] }] };
	await page.goto('about:blank');
	await openPicker(page, linkOf(setup));
	await expect(packs.getByRole('button', { name: /housebound/i })).toHaveText([
		'Our pack: Housebound',
		'Housebound',
	]);
});
