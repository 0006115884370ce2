import { expect, type Page } from '@playwright/test';
import { age, GUIDE, keep, keepButton, keptRows, savedNote, test } from '../../helpers/keeping.ts';
import { press } from '../../helpers/worksheet.ts';

const SHEET = '/worksheets/if-i-fall/';
const WORDS = 'A made-up neighbour has the key';
const field = (page: Page) => page.getByLabel('Another way');
const tooOld = (page: Page) => page.getByText('Stop. This saved copy is too old to use.');

/** Writes on the sheet and keeps the words. */
async function write(page: Page, origin: string): Promise<void> {
	await page.goto(origin + SHEET);
	await field(page).fill(WORDS);
	await press(page, 'Keep on this device');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a worksheet is a blank to write on', async ({ page, site }) => {
		await page.goto(site.origin + SHEET);
		await expect(field(page)).toBeVisible();
	});
});

test('a worksheet whose page is kept opens without the internet, with what its reader wrote', async ({
	page,
	site,
}) => {
	await write(page, site.origin);
	await keep(page, site.origin + SHEET);
	const text = await page.evaluate(async (path) => (await caches.match(path))?.text(), SHEET);
	expect(text).not.toContain(WORDS);
	site.breakAt('', 'cut');
	await page.goto(site.origin + SHEET);
	await expect(savedNote(page)).toBeVisible();
	await expect(field(page)).toHaveValue(WORDS);
	await field(page).fill(`${WORDS}, and more`);
	await page.reload();
	await expect(field(page)).toHaveValue(`${WORDS}, and more`);
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toContainText('If I fall');
});

test('a kept worksheet is too old after 90 days, says stop, and loses no word', async ({
	page,
	site,
}) => {
	await write(page, site.origin);
	await keep(page, site.origin + SHEET);
	site.breakAt('', 'cut');
	await age(page, SHEET, 89);
	await page.reload();
	await expect(savedNote(page)).toBeVisible();
	await expect(tooOld(page)).toHaveCount(0);
	await age(page, SHEET, 91);
	await page.reload();
	await expect(tooOld(page)).toBeVisible();
	await expect(tooOld(page)).toContainText('Connect to the internet and open it again.');
	await expect(field(page)).toBeHidden();
	await page.getByText('Show the old copy all the same').click();
	await expect(field(page)).toHaveValue(WORDS);
});

test('in the place of a worksheet whose words alone are kept, the list says that they are', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	await write(page, site.origin);
	site.breakAt('', 'cut');
	const stays = page
		.locator('main')
		.getByText('What you wrote on it is still kept on this device.');
	await page.goto(site.origin + SHEET);
	await expect(stays).toBeVisible();
	await page.goto(`${site.origin}/worksheets/heights/`);
	await expect(page.locator('main').getByText('That page is not on this device')).toBeVisible();
	await expect(stays).toHaveCount(0);
});

test('a saved copy that turns out to be old does not go from under words that are kept nowhere', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + SHEET);
	site.change(SHEET, (text) => text.replace('</h1>', ' (mended)</h1>'));
	site.breakAt(SHEET, 'slow');
	await page.goto(site.origin + SHEET, { waitUntil: 'commit' });
	await expect(savedNote(page)).toBeVisible();
	await field(page).fill(WORDS);
	await expect(page.getByText('This page has been renewed since you opened it.')).toBeVisible({
		timeout: 20_000,
	});
	await expect(field(page)).toHaveValue(WORDS);
	await expect(keepButton(page)).toBeVisible();
});
