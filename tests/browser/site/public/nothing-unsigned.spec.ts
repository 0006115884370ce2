import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readWithdrawn } from '#lib/publish/withdrawn-feed.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readSigns } from '#tools/content/read-signs.ts';
import {
	buildForPatients,
	FAULTY_SIGN,
	goneUnchecked,
	INSTEAD,
	signed,
	UNSIGNED_LINE,
	UNSIGNED_SIGN,
	whyGone,
} from '../../../helpers/copies/public-build.ts';
import { servedForPatients } from '../../../helpers/copies/served-build.ts';
import { tracesOf } from '../../../helpers/whole-site.ts';

const [, SHOWS_IT = ''] = signed.waiting;

const site = servedForPatients();

test('a build for patients stops where the most urgent sign of an emergency is not signed', () => {
	const { status, output: said } = buildForPatients('stroke');
	expect(status).toBe(1);
	expect(said).toContain('nobody has checked the first sign of the emergency stroke');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a checked guide that shows a sign which nobody has checked is held back, and its slip', () => {
		expect(site.output).toMatch(new RegExp(`^ {2}${SHOWS_IT} +waiting: a danger sign`, 'm'));
		for (const page of [`guides/${SHOWS_IT}`, 'slips/6578'])
			expect(existsSync(join(site.folder, 'dist', page, 'index.html')), page).toBe(false);
	});

	test('Urgent help lists every danger sign but that one and a faulty one', async ({ page }) => {
		await page.goto(`${site.base}/urgent-help/`);
		const listed = await page.locator('[data-sign-index] div li').allInnerTexts();
		const signs = [...readSigns('content').values()].filter(
			({ name }) => ![UNSIGNED_SIGN, FAULTY_SIGN].includes(name),
		);
		expect(listed.toSorted()).toEqual(signs.map(({ short }) => short).toSorted());
	});

	test('no page, search among them, shows a sign or a safety line that nobody has checked, nor says unchecked why a guide was taken down', () => {
		const [whyIsSigned = '', unsigned = ''] = signed.withdrawn;
		const line = readLibrary().safetyLines.get(UNSIGNED_LINE) as { lines: string[] };
		const sign = readSigns('content').get(UNSIGNED_SIGN);
		const words = [
			...line.lines,
			...[sign?.you, sign?.other, sign?.short, sign?.meanwhile].filter(
				(said) => said !== undefined,
			),
			whyGone(unsigned),
			whyGone(goneUnchecked),
		];
		expect(words.length).toBeGreaterThan(6);
		const dist = join(site.folder, 'dist');
		expect(tracesOf(dist, words)).toEqual([]);
		expect(tracesOf(dist, [whyGone(whyIsSigned)])).toEqual([
			`${whyGone(whyIsSigned)} in /guides/${whyIsSigned}/index.html`,
		]);
		expect(site.output).toMatch(
			new RegExp(`^ {2}${goneUnchecked} +withdrawn, and no .* no page$`, 'm'),
		);
	});

	test('a page of a guide that was taken down says what to read instead only where that is signed', async ({
		page,
	}) => {
		const [whyIsSigned = '', unsigned = ''] = signed.withdrawn;
		const instead = page.locator(`main a[href="/guides/${INSTEAD}/"]`);
		await page.goto(`${site.base}/guides/${unsigned}/`);
		await expect(page.getByText('We took this guide down')).toBeVisible();
		await expect(instead).toHaveCount(0);
		await page.goto(`${site.base}/guides/${whyIsSigned}/`);
		await expect(instead).toHaveCount(1);
	});

	test('devices are told which guides patients may not have, a signature taken back among them', async ({
		page,
	}) => {
		const answer = await page.request.get(`${site.base}/withdrawn.json`);
		const slugs = readWithdrawn(await answer.text())?.withdrawn.map(({ slug }) => slug);
		const hasPage = (slug: string) =>
			existsSync(join(site.folder, 'dist/guides', slug, 'index.html'));
		const noLonger = [...signed.withdrawn, ...signed.correcting];
		const gone = readLibrary()
			.guides.map(({ slug }) => slug)
			.filter((slug) => !hasPage(slug) || noLonger.includes(slug));
		expect(slugs?.toSorted()).toEqual(gone.toSorted());
		expect(slugs).toContain(SHOWS_IT);
	});

	test('a worksheet says who checked it', async ({ page }) => {
		await page.goto(`${site.base}/worksheets/if-i-fall/`);
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
		await expect(page.locator('[data-state-line=draft]')).toHaveCount(0);
	});
});
