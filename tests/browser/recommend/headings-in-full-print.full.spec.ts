import { expect, test } from '@playwright/test';
import { sheetsOf } from '../../helpers/paper.ts';
import { bodiesOf, headingsAtFoot, markHeadings } from '../../helpers/on-paper/marked-headings.ts';
import { everyPage } from '../../helpers/built-pages.ts';
import { openPicker } from '../../helpers/surgery.ts';

/** So many guides behind one slip print in good time. */
const TOGETHER = 6;
const codes = everyPage().flatMap((address) => /^\/sheets\/(\d{4})\/$/.exec(address)?.[1] ?? []);
const some = Array.from({ length: Math.ceil(codes.length / TOGETHER) }, (_, index) =>
	codes.slice(index * TOGETHER, (index + 1) * TOGETHER).join('-'),
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every guide has a sheet, and so a code to print it by', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('[data-row]')).toHaveCount(codes.length);
	});
});

for (const together of some)
	for (const size of ['14 pt', '18 pt'])
		test(`no heading stands alone at the foot of a sheet in full print: ${together}, ${size}`, async ({
			page,
		}) => {
			await page.addInitScript(() => {
				window.print = () => undefined;
			});
			await openPicker(page, `#${together}`);
			await page.getByLabel('Size of the guides').selectOption(size);
			await page.getByRole('button', { name: /^Full print/ }).click();
			await expect(page.locator('[data-full-print] article')).toHaveCount(
				together.split('-').length,
			);
			await markHeadings(page);
			const foot = (await page.locator('html').getAttribute('data-sheet-foot')) ?? '';
			const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
			expect(sheets.length).toBeGreaterThan(TOGETHER);
			expect(headingsAtFoot(bodiesOf(sheets, foot))).toEqual([]);
		});
