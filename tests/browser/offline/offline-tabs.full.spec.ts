import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import {
	GUIDE,
	keep,
	keepButton,
	newWorker,
	said,
	savedNote,
	stored,
	test,
	TITLE,
	OTHER,
	mended,
} from '../../helpers/keeping.ts';

const NOTHING = { addresses: [], workers: 0 };

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the list of kept guides shows no button that cannot work', async ({ page }) => {
		await page.goto('/offline/');
		await expect(page.locator('kept-guides button')).toHaveCount(2);
		await expect(page.locator('kept-guides button:visible')).toHaveCount(0);
	});
});

test('a new site while the old one is open: both go on, and the newest copy is kept', async ({
	page,
	site,
	context,
}) => {
	await keep(page, site.origin + GUIDE);
	const html = readFileSync(`dist${GUIDE}index.html`, 'utf8');
	const scripts = html.match(/\/_astro\/[\w.-]+\.js/g) ?? [];
	const script =
		scripts.find((path) => readFileSync(`dist${path}`, 'utf8').includes('keep-offline')) ?? '';
	const newer = script.replace(/\.js$/, '-b.js');
	// The server forgets the old script, as a new build does.
	site.breakAt(script, 404);
	site.change(GUIDE, (text) => mended(text).replaceAll(script, newer));
	site.serve(newer, readFileSync(`dist${script}`, 'utf8'));
	const second = await context.newPage();
	await second.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
	await expect(second.locator('h1')).toContainText('(mended)');
	await expect.poll(async () => (await stored(page)).addresses).toContain(newer);
	expect((await stored(page)).addresses).toContain(script);
	await expect(page.locator('h1')).not.toContainText('(mended)');
	await keepButton(page).click();
	await expect(said(page)).toContainText('Removed from this device');
	// Two presses that are meant come more than half a second apart.
	await page.waitForTimeout(600);
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept.');
	site.breakAt('', 'cut');
	await page.reload();
	await expect(page.locator('h1')).toContainText('(mended)');
	await expect(savedNote(page)).toBeVisible();
});

test('a new worker takes over while a page is open, and loses nothing', async ({ page, site }) => {
	await keep(page, site.origin + GUIDE);
	const before = await stored(page);
	site.change('/service-worker.js', (text) => `${text}\n// A newer one.\n`);
	await newWorker(page);
	expect(await stored(page)).toEqual(before);
	site.breakAt('', 'cut');
	await page.reload();
	await expect(savedNote(page)).toBeVisible();
});

test(
	'what one tab removes, a slow tab does not bring back',
	{ tag: '@full' },
	async ({ page, site, context }) => {
		await keep(page, site.origin + GUIDE);
		const second = await context.newPage();
		site.breakAt(GUIDE, 'slow');
		await second.goto(site.origin + GUIDE);
		await page.goto(`${site.origin}/offline/`);
		await page.getByRole('button', { name: 'Remove all guides' }).click();
		await expect(
			page.locator('main').getByText('All kept guides are removed from this device.'),
		).toBeVisible();
		const answered = () => site.asked.filter((path) => path === GUIDE).length;
		expect(answered()).toBeGreaterThan(1);
		await page.waitForTimeout(10_000);
		expect(await stored(page)).toEqual(NOTHING);
		await expect(second.locator('h1')).toHaveText(TITLE);
	},
);

test('two tabs that keep at once keep both', async ({ page, site, context }) => {
	const second = await context.newPage();
	await page.goto(site.origin + GUIDE);
	await second.goto(site.origin + OTHER);
	await Promise.all([keepButton(page).click(), keepButton(second).click()]);
	await expect(said(page)).toContainText('Kept.');
	await expect(said(second)).toContainText('Kept.');
	site.breakAt('', 'cut');
	for (const [tab, address] of [
		[page, OTHER],
		[second, GUIDE],
	] as const) {
		await tab.goto(site.origin + address);
		await expect(savedNote(tab)).toBeVisible();
	}
});

test('the kill switch clears everything, and the site goes on without a worker', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	site.change('/service-worker.js', () => readFileSync('dist/service-worker-off.js', 'utf8'));
	await page.goto(site.origin + OTHER);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect.poll(() => stored(page)).toEqual(NOTHING);
	await page.goto(site.origin + GUIDE);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	// While it is switched off, keeping says that it does not work, and leaves nothing.
	await keepButton(page).click();
	await expect(said(page)).toContainText('not kept', { timeout: 20_000 });
	await expect.poll(() => stored(page)).toEqual(NOTHING);
});
