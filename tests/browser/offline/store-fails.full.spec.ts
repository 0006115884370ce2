import { expect, type Page } from '@playwright/test';
import {
	GUIDE,
	keep,
	keepButton,
	keptRows,
	OTHER,
	said,
	savedNote,
	stored,
	test,
} from '../../helpers/keeping.ts';

const UNREAD = 'What is kept on this device could not be read. Nothing was changed.';
const unread = (page: Page) => page.locator('main').getByText(UNREAD);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the list of what is kept claims nothing', async ({ page }) => {
		await page.goto('/offline/');
		await expect(page.getByText('No guide is kept on this device.')).toBeHidden();
	});
});

/** All that is stored, whatever its order: what is put again comes last. */
const all = async (page: Page) => (await stored(page)).addresses.sort();

/** What a browser's own store may answer once, or from now on: an error, or that nothing is there. */
const faults: [what: string, on: 'CacheStorage' | 'Cache', name: string, isEmpty?: boolean][] = [
	['cannot be looked for', 'CacheStorage', 'has'],
	['cannot be opened', 'CacheStorage', 'open'],
	['cannot be asked for a page', 'CacheStorage', 'match'],
	['cannot say what it holds', 'Cache', 'keys'],
	['gives no page that it names', 'CacheStorage', 'match', true],
	['gives no page that it names to whoever opens it', 'Cache', 'match', true],
	['names nothing of what it holds', 'Cache', 'keys', true],
	['is not found', 'CacheStorage', 'has', true],
];

/** Breaks the store of each page that is opened from here on, once or for good. */
async function breakStore(
	page: Page,
	[, on, name, isEmpty]: (typeof faults)[number],
	times: number,
): Promise<void> {
	await page.addInitScript(
		([owner, method, gives, most]) => {
			const { prototype } = window[owner] as unknown as { prototype: Record<string, unknown> };
			const good = prototype[method] as (...asked: unknown[]) => Promise<unknown>;
			const empty: Record<string, unknown> = { has: false, keys: [] };
			let left = most;
			prototype[method] = function (this: unknown, ...asked: unknown[]) {
				if (left-- <= 0) return good.apply(this, asked);
				if (gives) return Promise.resolve(empty[method]);
				return Promise.reject(new DOMException('a fault of the disk', 'UnknownError'));
			};
		},
		[on, name, isEmpty ?? false, times] as const,
	);
}

for (const fault of faults)
	for (const times of [1, 1000]) {
		const often = times === 1 ? 'once' : 'always';
		test(`a store that ${fault[0]} (${often}) loses no kept guide`, async ({ page, site }) => {
			await keep(page, site.origin + GUIDE);
			const before = await all(page);
			const other = await page.context().newPage();
			await breakStore(other, fault, times);
			for (const address of ['/offline/', GUIDE, OTHER, '/offline/']) {
				await other.goto(site.origin + address, { waitUntil: 'networkidle' });
				await expect(keepButton(other).or(other.locator('kept-guides'))).toBeVisible();
			}
			expect(await all(page)).toEqual(before);
			site.breakAt('', 'cut');
			await page.goto(site.origin + GUIDE);
			await expect(savedNote(page)).toBeVisible();
		});
	}

for (const fault of faults.filter(([, , , isEmpty]) => !isEmpty))
	test(`a store that ${fault[0]} is not called empty, and the next visit shows all`, async ({
		page,
		site,
	}) => {
		await keep(page, site.origin + GUIDE);
		const other = await page.context().newPage();
		await breakStore(other, fault, 1000);
		await other.goto(`${site.origin}/offline/`);
		await expect(unread(other)).toBeVisible();
		await expect(other.getByText('No guide is kept on this device.')).toBeHidden();
		await page.goto(`${site.origin}/offline/`);
		await expect(keptRows(page)).toHaveCount(1);
	});

test('a guide whose copy cannot be read says so, and a press takes nothing away', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	const before = await all(page);
	const other = await page.context().newPage();
	await breakStore(other, ['', 'CacheStorage', 'match'], 1000);
	await other.goto(site.origin + GUIDE);
	await expect(said(other)).toContainText(UNREAD);
	await keepButton(other).click();
	await expect(said(other)).toContainText(UNREAD);
	expect(await all(page)).toEqual(before);
});

for (const status of [404, 410] as const)
	test(`a host that answers ${status} to everything takes no kept guide away`, async ({
		page,
		site,
	}) => {
		await keep(page, site.origin + GUIDE);
		await keep(page, site.origin + OTHER);
		const before = await all(page);
		site.breakAt('', status);
		for (const address of [GUIDE, OTHER, GUIDE]) {
			await page.goto(site.origin + address, { waitUntil: 'networkidle' });
			await expect(savedNote(page)).toBeVisible();
		}
		await page.goto(`${site.origin}/offline/`);
		await expect(keptRows(page)).toHaveCount(2);
		await page.getByRole('button', { name: 'Fetch newer copies' }).click();
		await expect(
			page.locator('main').getByText('2 could not be fetched. Their saved copies stay.'),
		).toBeVisible();
		expect(await all(page)).toEqual(before);
	});

test('half a page, sent as if it were whole, takes the place of no kept copy', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	site.change(GUIDE, (text) => text.replace('</h1>', ' (half)</h1>').slice(0, text.length / 2));
	await page.goto(`${site.origin}/offline/`);
	await page.getByRole('button', { name: 'Fetch newer copies' }).click();
	await expect(page.locator('main').getByText('One could not be fetched.')).toBeVisible();
	await page.goto(site.origin + GUIDE);
	await expect(savedNote(page)).toBeVisible();
	await expect(page.locator('h1')).not.toContainText('(half)');
	await expect(page.locator('main ~ footer')).toBeVisible();
});
