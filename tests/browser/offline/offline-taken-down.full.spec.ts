import { expect, type Page } from '@playwright/test';
import { readWithdrawn } from '#lib/publish/withdrawn-feed.ts';
import {
	age,
	GUIDE,
	keep,
	keptRows,
	newWorker,
	savedNote,
	stored,
	test,
	TITLE,
	OTHER,
	mended,
} from '../../helpers/keeping.ts';

const LIST = '/r/?2917';

const goneSince = (page: Page) =>
	page.getByText('We have taken this page down since you saved it.');
const changedSince = (page: Page) => page.getByText('This page has changed since you saved it.');
const asItIsNow = (page: Page) => page.getByRole('link', { name: 'Open the page as it is now' });
const takenDown = (text: string) =>
	text.replace(/<keep-offline.*?<\/keep-offline>/s, '').replace('</h1>', ' (taken down)</h1>');

/** Damages what a copy says of itself, or the copy. */
async function damage(page: Page, address: string, header: string | undefined, text?: string) {
	await page.evaluate(
		async ([where, kept, body]) => {
			const cache = await caches.open('keep-doing-1');
			const copy = await cache.match(where);
			const headers = new Headers(copy?.headers);
			if (kept !== undefined) headers.set('Kept', kept);
			await cache.put(where, new Response(body ?? (await copy?.text()), { headers }));
		},
		[address, header, text] as const,
	);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('what was taken down is listed for devices', async ({ page }) => {
		const answer = await page.request.get('/withdrawn.json');
		const feed = readWithdrawn(await answer.text());
		expect([feed?.withdrawn, typeof feed?.made]).toEqual([[], 'string']);
	});
});

test.describe('on a slow network the saved copy comes first', () => {
	test.beforeEach(async ({ page, site }) => {
		await keep(page, site.origin + OTHER);
		await keep(page, site.origin + GUIDE);
		site.breakAt(GUIDE, 'slow');
	});

	test('and closes, and says so, once the guide turns out to be taken down', async ({
		page,
		site,
	}) => {
		site.change(GUIDE, takenDown);
		await page.goto(site.origin + GUIDE);
		await expect(savedNote(page)).toBeVisible();
		await expect(goneSince(page)).toBeVisible({ timeout: 20_000 });
		await expect(page.locator('h1')).toHaveCount(0);
		expect((await stored(page)).addresses).not.toContain(GUIDE);
		await asItIsNow(page).click();
		await expect(page.locator('h1')).toContainText('(taken down)', { timeout: 20_000 });
	});

	test('and closes, and says so, where its words have changed; the new copy is kept', async ({
		page,
		site,
	}) => {
		site.change(GUIDE, mended);
		await page.goto(`${site.origin}/about/`);
		await page.goto(`${site.origin}${GUIDE}#sources`);
		await expect(savedNote(page)).toBeVisible();
		await expect(changedSince(page)).toBeVisible({ timeout: 20_000 });
		await expect(page.locator('h1')).toHaveCount(0);
		await asItIsNow(page).click();
		await expect(page.locator('h1')).toContainText('(mended)', { timeout: 20_000 });
		await page.waitForTimeout(9_000);
		await expect(changedSince(page)).toHaveCount(0);
	});

	test('and stays where nothing has changed', { tag: '@full' }, async ({ page, site }) => {
		site.change(GUIDE, (text) => text.replace('<html', '<html data-newer'));
		await page.goto(site.origin + GUIDE);
		await expect(savedNote(page)).toBeVisible();
		await page.waitForTimeout(10_000);
		await expect(page.locator('h1')).toHaveText(TITLE);
		expect((await stored(page)).addresses).toContain(GUIDE);
	});
});

test('a guide that is taken down goes at the next visit of any other page, and so does a list that holds it', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	await keep(page, site.origin + OTHER);
	await keep(page, `${site.origin}/r/#2917`);
	expect((await stored(page)).addresses).toEqual(expect.arrayContaining([GUIDE, OTHER, LIST]));
	const gone = [{ code: '2917', slug: GUIDE.split('/')[2], on: '2026-11-22' }];
	site.serve('/withdrawn.json', JSON.stringify({ withdrawn: gone }));
	// A worker asks once an hour: a fresh one asks at once.
	site.change('/service-worker.js', (text) => `${text}\n// A newer one.\n`);
	await newWorker(page);
	await page.goto(`${site.origin}/about/`);
	await expect.poll(async () => (await stored(page)).addresses).not.toContain(GUIDE);
	await expect.poll(async () => (await stored(page)).addresses).not.toContain(LIST);
	expect((await stored(page)).addresses).toContain(OTHER);
	site.breakAt('', 'cut');
	await page.goto(site.origin + GUIDE);
	await expect(page.locator('main').getByText('That page is not on this device')).toBeVisible();
});

test('a copy from a day to come is too old, for nobody knows how old it is', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	site.breakAt('', 'cut');
	await age(page, GUIDE, -3);
	await page.reload();
	await expect(page.getByText('Stop. This saved copy is too old')).toBeVisible();
});

for (const [what, header, text] of [
	['what a copy says of itself', '%7B%22on%22', undefined],
	['a copy', undefined, '<main id="main"><h1>Half'],
] as const) {
	test(`${what}, damaged, heals: it goes, and the network or the list answers`, async ({
		page,
		site,
	}) => {
		await keep(page, site.origin + OTHER);
		await keep(page, site.origin + GUIDE);
		await damage(page, GUIDE, header, text);
		await page.goto(site.origin + GUIDE);
		await expect(page.locator('h1')).toHaveText(TITLE);
		expect((await stored(page)).addresses).not.toContain(GUIDE);
		await damage(page, OTHER, header, text);
		site.breakAt('', 'cut');
		await page.goto(site.origin + OTHER);
		await expect(page.locator('main').getByText('That page is not on this device')).toBeVisible();
		await expect(keptRows(page)).toHaveCount(0);
	});
}
