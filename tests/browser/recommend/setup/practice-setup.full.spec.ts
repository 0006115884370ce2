import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { add, aHandsPause, chosen, rows, slip, status } from '../../../helpers/picker.ts';
import {
	from,
	isInPlace,
	linkOf,
	OPTIONS,
	press,
	SETUP,
	SET_UP,
	stored,
	unfold,
} from '../../../helpers/practice.ts';
import { bar, box, inEachWindow, openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to set up', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.getByText(SETUP)).toBeHidden();
	});
});

inEachWindow(() => {
	test('role, paper, letters, numbers, favourites and own packs survive a reload, once they are kept', async ({
		page,
	}) => {
		await openPicker(page, '#2534-2917');
		await unfold(page);
		await press(page, 'Make the chosen guides our favourites');
		await page.getByRole('button', { name: 'Next patient' }).click();
		for (const code of ['3864', '2917']) {
			await box(page).fill(code);
			await box(page).press('Enter');
		}
		await page.getByLabel('Name for a pack of our own').fill('Our falls talk');
		await press(page, 'Make the chosen guides a pack');
		await from(page).selectOption('Your practice nurse');
		await page.getByLabel('Paper').selectOption('A5');
		await page.getByLabel('Letters kept').fill('80');
		await page.getByLabel('Practice name').fill(SET_UP.name);
		await page.getByLabel('Practice phone').fill(SET_UP.phone);
		await page.getByLabel('Local number 1').fill('Made-up falls team 01632 960 001');
		expect(await stored(page)).toBeNull();
		await page.getByLabel('Keep the practice’s details on this computer').check();
		expect(await stored(page)).toEqual(SET_UP);
		await page.reload();
		await unfold(page);
		await isInPlace(page);
		await expect(chosen(page)).toHaveCount(0);
		await press(page, 'Forget the practice’s details, favourites and packs');
		expect(await stored(page)).toBeNull();
		await expect(from(page)).toHaveValue('gp');
		await expect(page.getByRole('button', { name: 'Our falls talk' })).toHaveCount(0);
	});

	test('a link sets a computer up, and is kept only when that is asked for', async ({ page }) => {
		await openPicker(page, linkOf(SET_UP));
		await expect(bar(page).getByText('The set-up is in place.')).toBeVisible();
		await expect(page).toHaveURL('/recommend/');
		await page.getByText(OPTIONS).click();
		await isInPlace(page);
		expect(await stored(page)).toBeNull();
		await press(page, 'Our falls talk');
		await expect(chosen(page)).toHaveCount(2);
		await expect(slip(page)).toContainText('Made-up falls team 01632 960 001');
		await aHandsPause(page);
		await page.getByRole('button', { name: /^Saving your energy/ }).click();
		await expect(chosen(page)).toHaveCount(3);
		await page.getByLabel('Keep the practice’s details on this computer').check();
		expect(await stored(page)).toMatchObject({ role: 'nurse', letters: 80 });
	});
});

test('a set-up goes out as a file and as a link, and each brings it back', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openPicker(page, linkOf(SET_UP));
	await expect(status(page, 'The set-up is in place.')).toBeVisible();
	const download = page.waitForEvent('download');
	await press(page, 'Save the set-up as a file');
	const file = await (await download).path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(SET_UP);
	await press(page, 'Copy the set-up as a link');
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());

	await page.goto('about:blank');
	await page.goto(`/recommend/${new URL(link).hash}`);
	await page.getByText(OPTIONS).click();
	await isInPlace(page);

	await page.goto('about:blank');
	await page.goto('/recommend/');
	await unfold(page);
	const chooser = page.waitForEvent('filechooser');
	await press(page, 'Open a set-up file');
	await (await chooser).setFiles(file);
	await isInPlace(page);
});

test('a set-up that holds anything else is refused whole, and it is said what', async ({
	page,
}) => {
	await openPicker(page, linkOf({ ...SET_UP, note: 'Mrs Made-up' }));
	await expect(status(page, /Look at “note” in it\. Nothing was changed\.$/)).toBeVisible();
	await page.getByText(OPTIONS).click();
	await expect(page.getByLabel('Practice name')).toHaveValue('');
	await expect(page.getByRole('region', { name: 'Favourites' })).toBeHidden();
});

test('own packs and favourites are taken out one by one, and a pack is found by its name', async ({
	page,
}) => {
	await openPicker(page, linkOf(SET_UP));
	await box(page).fill('our falls');
	await expect(page.getByText('Enter adds: Our falls talk')).toBeVisible();
	await box(page).fill('');
	await page.getByRole('button', { name: 'Remove Our pack: Our falls talk' }).click();
	await expect(page.getByRole('button', { name: 'Our falls talk', exact: true })).toHaveCount(0);
	await aHandsPause(page);
	await page.getByRole('button', { name: /^Remove Favourites/ }).click();
	await expect(page.getByRole('region', { name: 'Favourites' })).toBeHidden();
	await press(page, 'Make the chosen guides our favourites');
	await expect(status(page, 'Choose the guides first')).toBeVisible();
});

test('a page for readers asks for nothing of it, and the picker fetches the check only for a set-up', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openPicker(page);
	await add(page, 'Getting up from your chair').click();
	expect(asked.filter((url) => url.includes('practice-setup'))).toEqual([]);
	await page.goto('about:blank');
	await openPicker(page, linkOf(SET_UP));
	await expect(status(page, 'The set-up is in place.')).toBeVisible();
	expect(asked.filter((url) => url.includes('practice-setup'))).toHaveLength(1);
	expect(await rows(page).count()).toBeGreaterThan(10);
});
