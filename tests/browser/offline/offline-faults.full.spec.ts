import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Fault } from '../../helpers/faulty-site.ts';
import {
	GUIDE,
	keep,
	keepButton,
	listOf,
	said,
	savedNote,
	stored,
	test,
	OTHER,
} from '../../helpers/keeping.ts';

const NOT_KEPT = 'It was not kept.';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide is whole, and its dead button is not shown', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(keepButton(page)).toBeHidden();
		await expect(page.getByRole('heading', { name: 'Try this first' })).toBeVisible();
	});
});

const [scriptOfList = ''] =
	/\/_astro\/[\w-]+\.js(?!.*\/_astro\/[\w-]+\.js)/s.exec(
		readFileSync('dist/offline/index.html', 'utf8'),
	) ?? [];

const whileKeeping: [string, string, Fault, string][] = [
	['the script that keeps cannot be fetched', 'keep-button', 'cut', NOT_KEPT],
	['the worker cannot be fetched', 'service-worker', 'cut', NOT_KEPT],
	['the worker is missing', 'service-worker', 404, NOT_KEPT],
	['the list cannot be fetched', '/offline/', 'cut', NOT_KEPT],
	['the guide cannot be fetched', GUIDE, 'cut', NOT_KEPT],
	['the guide comes half', GUIDE, 'half', NOT_KEPT],
	['the server fails', GUIDE, 500, NOT_KEPT],
	['a wireless network answers in its place', GUIDE, 'portal', NOT_KEPT],
	['the guide is missing', GUIDE, 404, NOT_KEPT],
	['the guide is gone', GUIDE, 410, NOT_KEPT],
	['its typeface cannot be fetched', '/fonts/', 'cut', NOT_KEPT],
	['a script of the list comes half', scriptOfList, 'half', NOT_KEPT],
];

for (const [what, part, fault, words] of whileKeeping) {
	// A cut line to these is waited for to the end.
	const full = { tag: ['keep-button', '/fonts/'].includes(part) ? '@full' : [] };
	test(`while a guide is kept, ${what}: it says so`, full, async ({ page, site }) => {
		await page.goto(site.origin + GUIDE);
		site.breakAt(part, fault);
		await keepButton(page).click();
		// A file is waited for up to 20 seconds, and a browser may use them all on a cut line.
		await expect(said(page)).toContainText(words, { timeout: 30_000 });
		expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
	});
}

test('the script that keeps is waited for twenty seconds, and no longer', async ({
	page,
	site,
}) => {
	await page.clock.install();
	await page.goto(site.origin + GUIDE);
	site.breakAt('keep-button', 'never');
	await keepButton(page).click();
	await page.clock.runFor(19_000);
	await expect(said(page)).toHaveCount(0);
	await page.clock.runFor(2_000);
	await expect(said(page)).toContainText(NOT_KEPT);
});

test('a slow network still keeps it', { tag: '@full' }, async ({ page, site }) => {
	await page.goto(site.origin + GUIDE);
	site.breakAt(GUIDE, 'slow');
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept.', { timeout: 20_000 });
});

const whileVisiting: [string, Fault][] = [
	['the network is cut', 'cut'],
	['the server fails', 500],
	['the server refuses', 400],
	['half a page comes', 'half'],
	['the answer takes eight seconds', 'slow'],
	['a wireless network answers in its place', 'portal'],
];

for (const [what, fault] of whileVisiting) {
	test(`a kept guide is shown with its date when ${what}, and stays kept`, async ({
		page,
		site,
	}) => {
		await keep(page, site.origin + GUIDE);
		const before = await stored(page);
		site.breakAt(GUIDE, fault);
		const start = Date.now();
		await page.goto(site.origin + GUIDE);
		await expect(page.getByRole('article').getByText('Saved copy from')).toBeVisible();
		expect(Date.now() - start).toBeLessThan(6000);
		expect(await stored(page)).toEqual(before);
	});
}

for (const fault of [404, 410] as const) {
	test(`a kept guide goes from the device when the server answers ${fault} and our list names it`, async ({
		page,
		site,
	}) => {
		await keep(page, site.origin + OTHER);
		await keep(page, site.origin + GUIDE);
		site.serve('/withdrawn.json', listOf(GUIDE));
		site.breakAt(GUIDE, fault);
		expect((await page.goto(site.origin + GUIDE))?.status()).toBe(fault);
		const { addresses } = await stored(page);
		expect(addresses).not.toContain(GUIDE);
		expect(addresses).toContain(OTHER);
	});
}

test('a kept guide that is taken down, or gains help about abuse, goes from the device', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	site.change(GUIDE, (text) => text.replace(/<keep-offline>.*?<\/keep-offline>/s, 'Taken down'));
	await page.goto(site.origin + GUIDE);
	await expect(page.getByRole('article').getByText('Taken down')).toBeVisible();
	await expect(savedNote(page)).toHaveCount(0);
	expect((await stored(page)).addresses).not.toContain(GUIDE);
	site.breakAt('', 'cut');
	await page.goto(site.origin + GUIDE);
	await expect(page.locator('main').getByText('That page is not on this device')).toBeVisible();
});

test('a newer guide whose typeface cannot be fetched leaves the older copy whole', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	site.change(GUIDE, (text) => text.replace('</h1>', ' (mended)</h1>'));
	site.breakAt('/fonts/', 'cut');
	await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toContainText('(mended)');
	site.breakAt('', 'cut');
	await page.reload();
	await expect(page.locator('h1')).not.toContainText('(mended)');
	await expect(savedNote(page)).toBeVisible();
});
