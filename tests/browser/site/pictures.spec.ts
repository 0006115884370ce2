import { globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { contrastIn } from '../../helpers/contrast.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const dist = resolve(import.meta.dirname, '../../../dist');
const stairs = '/guides/stairs-and-steps/';
const SIX_KILOBYTES = 6 * 1024;

/** The thumbnails under Read next say nothing that the titles beside them do not. */
const withoutReadNext = (html: string) => html.split('class="guide-next')[0] ?? '';

/** Every picture of every guide, as its tag. */
const pictures = globSync('guides/*/index.html', { cwd: dist }).flatMap((guide) =>
	[...withoutReadNext(readFileSync(`${dist}/${guide}`, 'utf8')).matchAll(/<img [^>]*>/g)].map(
		([tag]) => ({
			guide,
			tag,
		}),
	),
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('one switch turns every picture of the page to the side that is weaker', async ({
		page,
	}) => {
		await page.goto(stairs);
		const shown = page.locator('figcaption:visible');
		await expect(shown).toHaveText(['Weaker side, shaded: right', 'Weaker side, shaded: right']);
		await page
			.getByRole('group', { name: 'Which side is your weaker one?' })
			.getByLabel('Left')
			.check();
		await expect(shown).toHaveText(['Weaker side, shaded: left', 'Weaker side, shaded: left']);
		const turned = await page
			.locator('figure:visible img')
			.evaluateAll((all) => all.map((picture) => getComputedStyle(picture).transform));
		expect(turned).toEqual(['matrix(-1, 0, 0, 1, 0, 0)', 'matrix(-1, 0, 0, 1, 0, 0)']);
	});

	test('paper shows both sides, and no switch', async ({ page }) => {
		await page.goto(stairs);
		const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		for (const side of ['left', 'right']) expect(paper).toContain(`Weaker side, shaded: ${side}`);
		expect(paper).not.toContain('Which side is your weaker one?');
	});
});

test('at least twenty guides have pictures, each a drawing with words and its size', () => {
	expect(new Set(pictures.map(({ guide }) => guide)).size).toBeGreaterThanOrEqual(20);
	for (const { guide, tag } of pictures) {
		expect(tag, guide).toMatch(/ src="\/_astro\/[^"]+\.svg"/);
		expect(tag, guide).toMatch(/ alt="[^"]{20,}"/);
		expect(tag, guide).toMatch(/ width="\d+" height="\d+"/);
	}
});

test('no guide holds a picture made of dots', () => {
	for (const guide of globSync('guides/*/index.html', { cwd: dist }))
		expect(readFileSync(`${dist}/${guide}`, 'utf8').split('<main')[1], guide).not.toMatch(
			/\.(?:png|jpe?g|gif|webp|avif)\b/,
		);
});

test('each picture is 6 KB or less as it is sent', () => {
	const files = globSync('_astro/*.svg.br', { cwd: dist });
	expect(files.length).toBeGreaterThan(20);
	for (const file of files)
		expect(statSync(`${dist}/${file}`).size, file).toBeLessThanOrEqual(SIX_KILOBYTES);
});

for (const [look, media] of [
	['in light', { colorScheme: 'light' }],
	['in dark', { colorScheme: 'dark' }],
	['in forced colours, dark', { colorScheme: 'dark', forcedColors: 'active' }],
	['on paper, from a dark screen', { colorScheme: 'dark', media: 'print' }],
] as const) {
	test(`the lines of a picture stand out ${look}`, async ({ page }) => {
		await page.emulateMedia(media);
		await page.goto(stairs);
		const picture = page.locator('figure:visible img').first();
		await picture.scrollIntoViewIfNeeded();
		await expect
			.poll(() => picture.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth))
			.toBeGreaterThan(0);
		expect(await contrastIn(await picture.screenshot())).toBeGreaterThanOrEqual(3);
	});
}

test('the print button waits for the pictures that are still far away', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			const missing = [...document.images].filter((picture) => picture.naturalWidth === 0);
			document.body.setAttribute('data-missing', String(missing.length));
		};
		// Browsers fetch what is within a few screens; so the pictures are put far further down.
		new MutationObserver(() => {
			document.documentElement.style.paddingTop = '20000px';
		}).observe(document, { childList: true });
	});
	await page.goto(stairs);
	const drawn = () =>
		page
			.locator('figure img')
			.evaluateAll(
				(all) => all.filter((picture) => (picture as HTMLImageElement).naturalWidth > 0).length,
			);
	expect(await drawn()).toBe(0);
	await page.getByRole('button', { name: 'Print all' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-missing', '0');
});
