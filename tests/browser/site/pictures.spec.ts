import { globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { contrastIn } from '../../helpers/contrast.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const dist = resolve(import.meta.dirname, '../../../dist');
const stairs = '/guides/stairs-and-steps/';
/** Bytes as they are sent: of one picture, and of all those of a guide. */
const MOST = { picture: 2500, guide: 25_000 };

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
		await expect(shown).toHaveText(['Weaker: right', 'Weaker: right']);
		await page
			.getByRole('group', { name: 'Which side is your weaker one? It is shaded.' })
			.getByLabel('Left')
			.check();
		await expect(shown).toHaveText(['Weaker: left', 'Weaker: left']);
		const turned = await page
			.locator('figure:visible img')
			.evaluateAll((all) => all.map((picture) => getComputedStyle(picture).transform));
		expect(turned).toEqual(['matrix(-1, 0, 0, 1, 0, 0)', 'matrix(-1, 0, 0, 1, 0, 0)']);
	});

	test('paper shows both sides, and no switch', async ({ page }) => {
		await page.goto(stairs);
		const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		for (const side of ['left', 'right']) expect(paper).toContain(`Weaker: ${side}`);
		expect(paper).not.toContain('Which side is your weaker one?');
	});
});

test('each picture of a guide is a drawing with words and its size', () => {
	expect(pictures.length).toBeGreaterThan(200);
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

test('each picture is small as it is sent, and so are all those of a guide', () => {
	const files = globSync('_astro/*.svg.br', { cwd: dist });
	expect(files.length).toBeGreaterThan(20);
	for (const file of files)
		expect(statSync(`${dist}/${file}`).size, file).toBeLessThanOrEqual(MOST.picture);
	for (const [guide, tags = []] of Map.groupBy(pictures, ({ guide }) => guide)) {
		const sizes = tags.map(
			({ tag }) => statSync(`${dist}${/ src="([^"]+)"/.exec(tag)?.[1]}.br`).size,
		);
		expect(
			sizes.reduce((sum, one) => sum + one, 0),
			guide,
		).toBeLessThanOrEqual(MOST.guide);
	}
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
