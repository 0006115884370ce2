import { expect } from '@playwright/test';
import {
	age,
	GUIDE,
	keep,
	keepButton,
	keptRows,
	listOf,
	said,
	savedNote,
	stored,
	test,
	TITLE,
	OTHER,
} from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page of kept guides says what to do instead', async ({ page }) => {
		await page.goto('/offline/');
		await expect(page.getByText('Guides can be printed all the same.')).toBeVisible();
	});
});

test('nothing is stored, and no more is fetched, before the reader presses', async ({
	page,
	site,
}) => {
	for (const address of [GUIDE, '/recommend/', '/r/#2917', '/offline/'])
		await page.goto(site.origin + address, { waitUntil: 'networkidle' });
	expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
	expect(site.asked.filter((path) => /keep-button|service-worker|icon-/.test(path))).toEqual([]);
});

test('a kept guide opens without the internet, whole, and says the day it was saved', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	await expect(said(page)).toContainText('Anyone who uses this device can see what is kept');
	await expect(said(page)).toContainText('forgets it if you do not come back for seven days');
	await page.reload();
	await expect(savedNote(page)).toHaveCount(0);
	site.breakAt('', 'cut');
	await page.reload();
	const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	const dated = page.getByRole('article').getByText(`Saved copy from ${day}`);
	await expect(dated).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Try this first' })).toBeVisible();
	await expect(keepButton(page)).toHaveText('Remove from this device');
	expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(
		true,
	);
	await page.emulateMedia({ media: 'print' });
	await expect(dated).toBeVisible();
});

test('the list finds by readers’ words, removes one, and removes everything', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	await keep(page, site.origin + OTHER);
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toHaveCount(2);
	await page.getByLabel('Find among these').fill('get up chair');
	await expect(keptRows(page)).toHaveText([new RegExp(TITLE)]);
	await page.getByLabel('Find among these').fill('');
	await keptRows(page).filter({ hasText: TITLE }).getByRole('button').click();
	await expect(keptRows(page)).toHaveCount(1);
	expect((await stored(page)).addresses).not.toContain(GUIDE);
	await page.getByRole('button', { name: 'Remove all guides' }).click();
	await expect(page.locator('main').getByText('All kept guides are removed')).toBeVisible();
	expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
	// The worker has let go of this page, and no later visit makes a store again.
	await page.goto(site.origin + GUIDE);
	await page.reload();
	expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
});

test('newer copies are fetched when the reader asks; those that our list takes down go', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	await keep(page, site.origin + OTHER);
	site.breakAt(OTHER, 410);
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toHaveCount(2);
	site.serve('/withdrawn.json', listOf(OTHER));
	await page.getByRole('button', { name: 'Fetch newer copies' }).click();
	const news = '1 copy is new. One is no longer on our site, and is removed.';
	await expect(page.locator('main').getByText(news, { exact: true })).toBeVisible();
	await expect(keptRows(page)).toHaveCount(1);
});

test('a copy that is too old stands shut behind a stop notice, and is not printed on a slip', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	site.breakAt('', 'cut');
	await age(page, GUIDE, 89);
	await page.reload();
	await expect(savedNote(page)).toBeVisible();
	await age(page, GUIDE, 91);
	await page.reload();
	await expect(page.getByText('Stop. This saved copy is too old')).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	const status = await page.evaluate(
		(address) =>
			fetch(address).then(
				({ status }) => status,
				() => 'refused',
			),
		GUIDE,
	);
	expect(status).toBe('refused');
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toContainText('Too old to use');
	await page.getByRole('link', { name: TITLE }).click();
	await page.getByText('Show the old copy all the same').click();
	await expect(page.locator('h1')).toBeVisible();
});

test('a saved guide past its check date says so on the day it is read', async ({ page, site }) => {
	await keep(page, site.origin + GUIDE);
	site.breakAt('', 'cut');
	const overdue = page.getByText('This guide is past its check date.');
	const today = new Date().toISOString().slice(0, 10);
	await age(page, GUIDE, 1, 'data-state="draft"', `data-state="due" data-review-by="${today}"`);
	await page.reload();
	await expect(savedNote(page)).toBeVisible();
	await expect(overdue).toHaveCount(0);
	await age(page, GUIDE, 1, `data-review-by="${today}"`, 'data-review-by="2026-01-01"');
	await page.reload();
	await expect(overdue).toBeVisible();
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toContainText('past its check date');
});
