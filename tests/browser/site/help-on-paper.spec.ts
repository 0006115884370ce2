import { expect, test, type Page } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';
import { listsOn, partedOn } from '../../helpers/on-paper/headed-lists.ts';
import { linesOf } from '../../helpers/on-paper/paper-lines.ts';

/** Printed each day: sheets whose lists run over to the next column, and a leader’s sheet. */
const DAILY = ['/sheets/5454/', '/sheets/1551/', '/sheets/8413/', '/sheets/3864/'];
const sheets = everyPage().filter((page) => /^\/sheets\/./.test(page));
const sessions = everyPage().filter((page) => /^\/sessions\/./.test(page));

/** What somebody would not understand who goes on to the next column or side. */
async function partedIn(page: Page, within: string, size: 'clear' | 'large'): Promise<string[]> {
	await page.evaluate((name) => (document.documentElement.dataset['print'] = name), size);
	const lines = await linesOf(await page.pdf({ preferCSSPageSize: true }));
	await page.emulateMedia({ media: 'print' });
	const lists = await listsOn(page, within);
	expect(lists.length).toBeGreaterThan(1);
	return partedOn(lines, lists);
}

for (const [within, addresses] of [
	['.one-sheet', sheets],
	['[data-kit="leader"]', sessions],
] as const)
	for (const address of addresses)
		for (const size of ['clear', 'large'] as const) {
			const isDaily = DAILY.includes(address) || address === sessions[0];
			test(
				`${address}, ${size}: whoever goes on to the next column reads whom to call`,
				{ tag: isDaily ? [] : '@full' },
				async ({ page }) => {
					await page.goto(address);
					if (within === '[data-kit="leader"]')
						await page.evaluate(() => (document.documentElement.dataset['printPart'] = 'leader'));
					expect(await partedIn(page, within, size)).toEqual([]);
				},
			);
		}
