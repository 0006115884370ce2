import { expect, test, type Page } from '@playwright/test';
import { add, aHandsPause, chosen, rows, status } from '../../../helpers/picker.ts';
import { box, inEachWindow, openPicker } from '../../../helpers/surgery.ts';

const COPY = 'Copy this as a link for your clinical system';
const follow = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);
const firstRow = (page: Page) => rows(page).first();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a link from a clinical system opens the list of guides', async ({ page }) => {
		await page.goto('/recommend/#q=copd');
		await expect(rows(page, /2917/)).toBeVisible();
	});
});

inEachWindow(() => {
	test('words open with their results: Enter adds the first', async ({ page }) => {
		await openPicker(page, '#q=copd');
		await expect(box(page)).toHaveValue('copd');
		await expect(page).toHaveURL('/recommend/');
		await expect(firstRow(page)).toBeVisible();
		expect(await rows(page).count()).toBeLessThan(20);
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(1);
	});

	test('a pack opens on the slip, by the name of its file and by words of its title', async ({
		page,
	}) => {
		await openPicker(page, '#pack=falls');
		await expect(chosen(page)).toHaveCount(3);
		await follow(page, '#pack=breathless');
		await expect(chosen(page)).toHaveCount(2);
		await follow(page, '#pack=falls-first-talk');
		await expect(chosen(page)).toHaveCount(3);
		await follow(page, '#pack=zebra');
		await expect(chosen(page)).toHaveCount(0);
		await expect(box(page)).toHaveValue('zebra');
	});

	test('a SNOMED CT concept opens with the guides that are for it', async ({ page }) => {
		await openPicker(page, '#snomed=396275006');
		await expect(box(page)).toHaveValue('Osteoarthritis');
		await expect(rows(page, /2917/)).toBeVisible();
		await follow(page, '#snomed=1');
		await expect(status(page, 'No guide here is for this SNOMED CT concept.')).toBeVisible();
		await expect(box(page)).toHaveValue('');
	});

	test('codes open on the slip, and the next link is the next patient’s', async ({ page }) => {
		await openPicker(page, '#2917-3864');
		await expect(chosen(page)).toHaveCount(2);
		await follow(page, '#2534');
		await expect(chosen(page)).toHaveCount(1);
		await follow(page, '#q=sleep');
		await expect(chosen(page)).toHaveCount(0);
		await expect(box(page)).toHaveValue('sleep');
	});

	test('each view is copied as a link that opens it again', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const copied = async () => {
			await page.getByRole('button', { name: COPY }).click();
			await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
			return page.evaluate(() => navigator.clipboard.readText());
		};
		await openPicker(page);
		await box(page).fill('low mood');
		expect(await copied()).toBe('https://keepdoing.example/recommend/#q=low%20mood');
		await expect(page.getByRole('button', { name: COPY })).toBeVisible();
		await add(page).first().click();
		await aHandsPause(page);
		const code = await chosen(page)
			.getByText(/^\d{4}$/)
			.innerText();
		expect(await copied()).toBe(`https://keepdoing.example/recommend/#${code}`);
		// It may stand in a patient's record: nothing of it stays for the next.
		await box(page).fill('sleep');
		await expect(chosen(page)).toHaveCount(0);
		await expect(page.getByText(`/recommend/#${code}`)).toHaveCount(0);
	});
});

test('a place on the page is no link of ours: it leaves the slip alone', async ({ page }) => {
	await openPicker(page, '#2917');
	await follow(page, '#main');
	await expect(page).toHaveURL('/recommend/');
	await expect(chosen(page)).toHaveCount(1);
});
