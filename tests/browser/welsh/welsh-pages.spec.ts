import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { textInLanguage } from '#lib/text/which-language.ts';
import { translationWords } from '#lib/words/for-translations.ts';
import { everyFile } from '../../helpers/built-pages.ts';

const welsh = everyFile().filter((page) => page.startsWith('/cy/'));
/** A guide that is translated, and one that is not: neither is here before there are words. */
const marks = (state: string) =>
	welsh.find(
		(page) =>
			/^\/cy\/guides\/[^/]+\/$/.test(page) &&
			readFileSync(`dist${page}index.html`, 'utf8').includes(`data-translation="${state}"`),
	);
const [translated, inEnglish] = [marks('cy'), marks('en')];

// They are made once `previewLanguages` names Welsh.
test.skip(welsh.length === 0, 'This build has no pages in Welsh.');

test('each page of the site has its Welsh page, but for those in English only', () => {
	const english = everyFile().filter((page) => !/^\/cy\/|\/easy-read\/$/.test(page));
	const missing = english.filter((page) => !welsh.includes(`/cy${page}`));
	const kinds = missing.map((page) => page.split('/')[1]);
	expect([...new Set(kinds)].toSorted()).toEqual([
		'404.html',
		'about',
		'check-a-guide',
		'easy-read-guides',
		'infobutton',
		'write-a-guide',
	]);
	expect(missing.filter((page) => page.startsWith('/about/'))).toEqual(['/about/reviews/']);
});

test('the link in the header leads to the same page in the other language, and back', async ({
	page,
}) => {
	await page.goto('/guides/kitchen/');
	await page.getByRole('banner').getByRole('link', { name: 'Cymraeg' }).click();
	await expect(page).toHaveURL(/\/cy\/guides\/kitchen\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/[^y]\/guides\/kitchen\/$/);
});

for (const address of ['/', '/cy/'])
	test(`the header of ${address} is one row on a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(address);
		const tops = await page
			.getByRole('banner')
			.getByRole('link')
			.evaluateAll((links) =>
				links
					.map((link) => link.getBoundingClientRect())
					.filter(({ top, width }) => width > 0 && top >= 0)
					.map(({ top, height }) => top + height / 2),
			);
		expect(tops.length).toBe(4);
		expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
	});

test('a translated guide says that nobody has checked its words', async ({ page }) => {
	await page.goto(translated ?? '');
	await expect(page.locator('[data-translation="cy"]')).toHaveText(translationWords.cy.unchecked);
	await expect(page.locator('article')).not.toHaveAttribute('lang');
});

test('a guide that is not translated stands in English, marked so, and a line in Welsh says it', async ({
	page,
}) => {
	test.skip(inEnglish === undefined, 'Every guide is translated.');
	await page.goto(inEnglish ?? '');
	await expect(page.locator('article')).toHaveAttribute('lang', 'en');
	await expect(page.locator('[data-translation="en"]')).toHaveAttribute('lang', 'cy');
	await expect(page.getByRole('heading', { name: 'Try this first' })).toBeVisible();
});

test('a slip’s link that asks for Welsh opens the Welsh list, and one for English the English', async ({
	page,
}) => {
	await page.goto('/r/#7462-1345.cy');
	await expect(page).toHaveURL(/\/cy\/r\/#7462-1345\.cy$/);
	await expect(page.locator('[data-card]:visible')).toHaveCount(2);
	await page.goto('/cy/r/#7462.en');
	await expect(page).toHaveURL(/[^y]\/r\/#7462\.en$/);
	await page.goto('/cy/r/#7462');
	await expect(page).toHaveURL(/\/cy\/r\/#7462$/);
});

test('whoever chooses Welsh in the picker goes on in the Welsh one, with the guides that are chosen', async ({
	page,
}) => {
	await page.goto('/recommend/#7462');
	await page.locator('[data-language]').selectOption('cy', { force: true });
	await expect(page).toHaveURL(/\/cy\/recommend\//);
	await expect(page.locator('[data-copy-text="link"]')).toContainText('/r/#7462.cy');
	await expect(page.locator('.slip [data-translation]')).toHaveText(
		'Drafft. Cyfieithiad heb ei wirio.',
	);
});

test('search on a Welsh page asks for Welsh data, and leads to Welsh pages', async ({ page }) => {
	const data = page.waitForResponse('/cy/search-data.json');
	await page.goto('/cy/search/');
	await page.getByRole('searchbox').first().fill('methu codi o’r gadair');
	await data;
	await page.getByRole('searchbox').first().press('Enter');
	await expect(page.locator('a[href^="/cy/guides/"]').first()).toBeVisible();
});

/** Names of bodies and documents that are what they are in any language. */
const NAMES = /^(?:www\.|https?:|keepdoing\.)/;

test('no English stands on a Welsh page unmarked', () => {
	const unmarked = welsh.flatMap((page) =>
		textsIn(readFileSync(`dist${page}index.html`, 'utf8'))
			.filter(({ lang, text }) => lang === 'cy' && textInLanguage(text) === 'en')
			.filter(({ text }) => !NAMES.test(text))
			.map(({ text }) => `${page} ${text}`),
	);
	expect(unmarked).toEqual([]);
});

const TAG = /<(?<close>\/?)(?<tag>[a-z][\w-]*)(?<attributes>[^>]*)>|(?<text>[^<]+)/g;
const EMPTY = /^(?:br|hr|img|input|link|meta|path|circle|rect|wbr)$/;

/** Each text of a page with the language that it is marked as. */
function textsIn(html: string): { lang: string; text: string }[] {
	const open = [{ tag: '', lang: '' }];
	return [...html.replaceAll(/<(style|script|title)\b[^]*?<\/\1>/g, '').matchAll(TAG)].flatMap(
		({ groups = {} }): { lang: string; text: string }[] => {
			const { close, tag = '', attributes = '', text } = groups as Partial<Record<string, string>>;
			const { lang } = open.at(-1) ?? { lang: '' };
			if (text !== undefined) return [{ lang, text: text.replaceAll(/\s+/g, ' ').trim() }];
			if (close)
				open.length = Math.max(
					1,
					open.findLastIndex((one) => one.tag === tag),
				);
			else if (!EMPTY.test(tag))
				open.push({ tag, lang: /\slang="([a-z]+)/.exec(attributes)?.[1] ?? lang });
			return [];
		},
	);
}
