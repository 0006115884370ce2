import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { hasFallbackTypeface } from '#tools/test/fallback-typeface.ts';
import { builtGuides, packed } from '../../helpers/built-pages.ts';

const dist = resolve(import.meta.dirname, '../../../dist');

/** What a first trip over the network carries, so that a guide is painted in one: ten packets and the rest of the headers. */
const ONE_TRIP = 14 * 1024;
/** Welsh is longer, and packs worse: Brotli's own list of words is English. What comes in the second trip stands at the end. */
const WELSH = 16 * 1024;
const SCRIPTS = 5 * 1024;
const FONT = 16 * 1024;
const PICTURES = 9 * 1024;

const guides = builtGuides();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a first visit to a guide asks for the page, the typeface, the styles of paper and of wide screens, the icon and its few small pictures, and nothing else', async ({
		page,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/guides/getting-up-from-a-chair/', { waitUntil: 'networkidle' });
		// Without a script, browsers fetch the pictures at once, near or far.
		const drawn = asked.filter((path) => /^\/_astro\/[^/]+\.svg$/.test(path));
		expect(drawn.reduce((bytes, path) => bytes + packed(path), 0)).toBeLessThanOrEqual(PICTURES);
		const others = asked.filter((path) => path !== '/favicon.svg' && !drawn.includes(path));
		expect(others.toSorted()).toEqual([
			expect.stringMatching(/^\/_astro\/guide-paper-and-wide\.[\w-]+\.css$/),
			'/fonts/atkinson-hyperlegible-next.woff2',
			'/guides/getting-up-from-a-chair/',
		]);
	});
});

for (const guide of guides) {
	test(`${guide} comes in one trip`, () => {
		expect(packed(`${guide}index.html`)).toBeLessThanOrEqual(ONE_TRIP);
	});
}

/** The part of a page that a browser can read once the first trip has come. */
function firstTripOf(page: string): string {
	const bytes = readFileSync(`${dist}${page}index.html.br`).subarray(0, ONE_TRIP);
	const asFarAsItGoes = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
	return brotliDecompressSync(bytes, asFarAsItGoes).toString();
}

for (const guide of builtGuides('/cy')) {
	test(`${guide} comes in one trip down to the end of its help, and whole in two`, () => {
		expect(packed(`${guide}index.html`)).toBeLessThanOrEqual(WELSH);
		// That row stands under the last of the help.
		expect(firstTripOf(guide)).toContain('id="what-this-helps-with"');
	});
}

test('the scripts and the typeface of a guide are small', async ({ page }) => {
	const scripts = new Set<string>();
	const fonts = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (request.resourceType() === 'script') scripts.add(pathname);
		if (request.resourceType() === 'font') fonts.add(pathname);
	});
	await page.goto('/guides/getting-up-from-a-chair/', { waitUntil: 'networkidle' });
	const sum = [...scripts].reduce((bytes, path) => bytes + packed(path), 0);
	expect(scripts.size, 'a guide has a script').toBeGreaterThan(0);
	expect(sum).toBeLessThanOrEqual(SCRIPTS);
	expect(fonts.size).toBe(1);
	for (const path of fonts) expect(statSync(`${dist}${path}`).size).toBeLessThanOrEqual(FONT);
});

/** How far what is painted moves later, as browsers count it: 0.1 is where they begin to call it bad. */
async function movedIn(page: Page, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'networkidle' });
	return page.evaluate(() => (window as unknown as { moved: number }).moved);
}

test.describe('on a phone', () => {
	test.beforeEach(async ({ page }) => {
		test.skip(!(await hasFallbackTypeface(page)), 'No typeface here is as wide as ours.');
		await page.setViewportSize({ width: 390, height: 844 });
		await page.addInitScript(() => {
			const seen = Object.assign(window, { moved: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.moved += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
	});

	test('nothing on a guide moves after it is painted', async ({ page }) => {
		expect(await movedIn(page, '/guides/getting-up-from-a-chair/')).toBeLessThan(0.01);
	});

	test('hardly a line moves when the typeface comes late', async ({ page, context }) => {
		await context.route('**/*.woff2', async (route) => {
			await new Promise((late) => setTimeout(late, 400));
			await route.continue();
		});
		for (const guide of guides.filter((_, index) => index % 6 === 0))
			expect(await movedIn(page, guide), guide).toBeLessThan(0.05);
	});
});
