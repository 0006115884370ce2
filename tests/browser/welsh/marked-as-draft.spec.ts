import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { translationWords } from '#lib/words/for-translations.ts';
import { everyPage, isWelsh } from '../../helpers/built-pages.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const { unchecked, uncheckedShort } = translationWords.cy;
const welsh = everyPage().filter(isWelsh);

// They are made once `previewLanguages` names Welsh.
test.skip(welsh.length === 0, 'This build has no pages in Welsh.');

test('every Welsh page says that nobody has checked its words, and so does the foot of its paper', () => {
	expect(welsh.length).toBeGreaterThan(100);
	const unmarked = welsh.filter((page) => {
		const html = readFileSync(`dist${page}index.html`, 'utf8');
		const [, foot = ''] = /data-sheet-foot="([^"]*)"/.exec(html) ?? [];
		return !html.includes(unchecked) || !foot.includes(uncheckedShort);
	});
	expect(unmarked).toEqual([]);
});

for (const [what, address] of [
	['a guide', '/cy/guides/getting-up-from-a-chair/'],
	['its one sheet', '/cy/sheets/2917/'],
	['its slip', '/cy/slips/2917/'],
	['a worksheet', '/cy/worksheets/energy-week/'],
] as const)
	test(`${what} says so on paper`, async ({ page }) => {
		await page.goto(address);
		const [first = ''] = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		expect(first.replaceAll(/\s+/g, ' ').toLowerCase()).toContain(uncheckedShort);
	});
