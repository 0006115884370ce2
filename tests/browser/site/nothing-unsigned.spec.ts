import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readWithdrawn } from '#lib/publish/withdrawn-feed.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readSigns } from '#tools/content/read-signs.ts';
import { serveCopy, type ServedCopy } from '../../helpers/copies/project-copy.ts';
import {
	buildForPatients,
	FAULTY_SIGN,
	goneUnchecked,
	INSTEAD,
	MENDED,
	shown,
	signed,
	UNSIGNED_LINE,
	whyGone,
} from '../../helpers/copies/public-build.ts';
import { tracesOf } from '../../helpers/whole-site.ts';

// One build serves every test here.
test.describe.configure({ mode: 'default' });

const UNSIGNED = 'head-injury';
const SHOWS_IT = 'getting-up-from-a-chair';
let folder = '';
let output = '';
let site: ServedCopy;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	({ folder, output } = buildForPatients(UNSIGNED));
	site = await serveCopy(folder);
});

test.afterAll(() => {
	site.remove();
});

test('a build for patients stops where the most urgent sign of an emergency is not signed', () => {
	const { status, output: said } = buildForPatients('stroke');
	expect(status).toBe(1);
	expect(said).toContain('nobody has checked the first sign of the emergency stroke');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a checked guide that shows a sign which nobody has checked is held back, and its slip', () => {
		expect(shown).toContain(SHOWS_IT);
		expect(output).toMatch(new RegExp(`^ {2}${SHOWS_IT} +waiting: a danger sign`, 'm'));
		for (const page of [`guides/${SHOWS_IT}`, 'slips/2917'])
			expect(existsSync(join(folder, 'dist', page, 'index.html')), page).toBe(false);
	});

	test('Urgent help lists every danger sign but that one and a faulty one', async ({ page }) => {
		await page.goto(`${site.base}/urgent-help/`);
		const listed = await page.locator('[data-sign-index] div li').allInnerTexts();
		const signs = [...readSigns('content').values()].filter(
			({ name }) => ![UNSIGNED, FAULTY_SIGN].includes(name),
		);
		expect(listed.toSorted()).toEqual(signs.map(({ short }) => short).toSorted());
	});

	test('no page, search among them, shows a sign or a safety line that nobody has checked, nor says unchecked why a guide was taken down', () => {
		const [whyIsSigned = '', unsigned = ''] = signed.withdrawn;
		const line = readLibrary().safetyLines.get(UNSIGNED_LINE) as { lines: string[] };
		const sign = readSigns('content').get(UNSIGNED);
		const words = [
			...line.lines,
			...[sign?.you, sign?.other, sign?.short, sign?.meanwhile].filter(
				(said) => said !== undefined,
			),
			whyGone(unsigned),
			whyGone(goneUnchecked),
		];
		expect(words.length).toBeGreaterThan(6);
		const dist = join(folder, 'dist');
		expect(tracesOf(dist, words)).toEqual([]);
		expect(tracesOf(dist, [whyGone(whyIsSigned)])).toEqual([
			`${whyGone(whyIsSigned)} in /guides/${whyIsSigned}/index.html`,
		]);
		expect(output).toMatch(new RegExp(`^ {2}${goneUnchecked} +withdrawn, and no .* no page$`, 'm'));
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
		const slugs = readWithdrawn(await answer.text()).map(({ slug }) => slug);
		const hasPage = (slug: string) => existsSync(join(folder, 'dist/guides', slug, 'index.html'));
		const noLonger = [...signed.withdrawn, ...signed.correcting];
		const gone = readLibrary()
			.guides.map(({ slug }) => slug)
			.filter((slug) => !hasPage(slug) || noLonger.includes(slug));
		expect(slugs.toSorted()).toEqual(gone.toSorted());
		expect(slugs).toContain(SHOWS_IT);
	});

	test('a worksheet says who checked it', async ({ page }) => {
		await page.goto(`${site.base}/worksheets/if-i-fall/`);
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
		await expect(page.locator('[data-state-line=draft]')).toHaveCount(0);
	});
});

test.describe('a guide that was changed after its check', () => {
	test.use({ javaScriptEnabled: false });
	const [mended = ''] = signed.mended;

	test('stands as it was checked, and no file of the site holds the new words', async ({
		page,
	}) => {
		const text = readFileSync(
			join(folder, `content/guides/daily-activities/${mended}/en.mdx`),
			'utf8',
		);
		expect(text).toContain(MENDED);
		expect(tracesOf(join(folder, 'dist'), [MENDED])).toEqual([]);
		await page.goto(`${site.base}/guides/${mended}/`);
		await expect(page.locator('article[data-guide]')).toHaveAttribute('data-state', 'checked');
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
	});

	test('for safety leaves no word of its own, but urgent help, under its old code too', async ({
		page,
	}) => {
		for (const slug of signed.correcting) {
			const facts = readLibrary().guides.find((guide) => guide.slug === slug)?.facts;
			const own = [facts?.title, facts?.summary, facts?.today].map(String);
			await page.goto(`${site.base}/guides/${slug}/`);
			await expect(page.locator('article[data-guide]')).toHaveAttribute('data-state', 'correcting');
			await expect(page.getByText('We found a fault in this guide on ')).toBeVisible();
			await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
			await expect(page.getByRole('button', { name: /Keep/ })).toHaveCount(0);
			await page.goto(`${site.base}/g/${facts?.code}/`);
			await expect(page).toHaveURL(`${site.base}/guides/${slug}/`);
			const traces = tracesOf(join(folder, 'dist'), own);
			expect(traces).toEqual([]);
		}
	});

	test('for safety is told to devices that kept it', () => {
		const told = readWithdrawn(readFileSync(join(folder, 'dist/withdrawn.json'), 'utf8'));
		expect(told.map(({ slug }) => slug)).toEqual(expect.arrayContaining(signed.correcting));
	});

	test('a sign with a fault shows nowhere', () => {
		const sign = readSigns('content').get(FAULTY_SIGN);
		expect(tracesOf(join(folder, 'dist'), [String(sign?.you), String(sign?.short)])).toEqual([]);
	});
});
