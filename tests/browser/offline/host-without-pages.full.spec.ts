import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { GUIDE, keep, keptRows, OTHER, savedNote, stored, test } from '../../helpers/keeping.ts';
import type { FaultySite } from '../../helpers/faulty-site.ts';

const LIST = '/withdrawn.json';
const today = () => new Date().toISOString().slice(0, 10);
const feed = (...withdrawn: object[]) => JSON.stringify({ withdrawn, made: today() });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide is read as ever', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(page.locator('h1')).toBeVisible();
	});
});

const update = async (page: Page, site: FaultySite, before?: () => void) => {
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toHaveCount(2);
	before?.();
	await page.getByRole('button', { name: 'Fetch newer copies' }).click();
};
const line = (page: Page, words: string) => page.locator('main').getByText(words);

test.describe('two kept guides', () => {
	test.beforeEach(async ({ page, site }) => {
		await keep(page, site.origin + GUIDE);
		await keep(page, site.origin + OTHER);
	});

	for (const status of [404, 410] as const)
		test(`a host that answers ${status} for every page, and only gives its list, takes no kept guide away`, async ({
			page,
			site,
		}) => {
			site.serve(LIST, feed());
			const before = (await stored(page)).addresses;
			for (const part of ['/guides/', '/offline/', '/about/']) site.breakAt(part, status);
			await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
			await expect(savedNote(page)).toBeVisible();
			await update(page, site);
			await expect(line(page, '2 could not be fetched. Their saved copies stay.')).toBeVisible();
			await expect(line(page, 'no longer on our site')).toHaveCount(0);
			expect((await stored(page)).addresses).toEqual(before);
		});

	test('a guide that its list names goes, though the host has no page at all', async ({
		page,
		site,
	}) => {
		site.serve(LIST, feed());
		for (const part of ['/guides/', '/offline/']) site.breakAt(part, 404);
		const gone = { code: '2917', slug: GUIDE.split('/')[2], on: today() };
		await update(page, site, () => site.serve(LIST, feed(gone)));
		await expect(line(page, 'One is no longer on our site, and is removed.')).toBeVisible();
		await expect(line(page, 'One could not be fetched. Its saved copy stays.')).toBeVisible();
		const { addresses } = await stored(page);
		expect(addresses).not.toContain(GUIDE);
		expect(addresses).toContain(OTHER);
	});

	for (const status of [404, 410] as const)
		test(`guides that answer ${status}, on a site that is there with all else, stay`, async ({
			page,
			site,
		}) => {
			const before = (await stored(page)).addresses.sort();
			site.breakAt('/guides/', status);
			for (const address of [GUIDE, OTHER, GUIDE]) {
				await page.goto(site.origin + address, { waitUntil: 'networkidle' });
				await expect(savedNote(page)).toBeVisible();
			}
			await update(page, site);
			await expect(line(page, '2 could not be fetched. Their saved copies stay.')).toBeVisible();
			expect((await stored(page)).addresses.sort()).toEqual(before);
		});

	for (const [what, file] of [
		['the front door', 'dist/index.html'],
		['the page that says that there is none', 'dist/404.html'],
		['another guide', 'dist/guides/saving-energy/index.html'],
	] as const)
		test(`a host that gives ${what} for each guide, and calls it found, takes none away`, async ({
			page,
			site,
		}) => {
			const before = (await stored(page)).addresses.sort();
			for (const guide of [GUIDE, OTHER]) site.change(guide, () => readFileSync(file, 'utf8'));
			for (const address of [GUIDE, OTHER, GUIDE]) {
				await page.goto(site.origin + address, { waitUntil: 'networkidle' });
				await expect(savedNote(page)).toBeVisible();
			}
			await update(page, site);
			await expect(line(page, '2 could not be fetched. Their saved copies stay.')).toBeVisible();
			expect((await stored(page)).addresses.sort()).toEqual(before);
		});
});
