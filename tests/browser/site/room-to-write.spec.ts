import { expect, test } from '@playwright/test';
import { sheetsOf } from '../../helpers/paper.ts';

/** Millimetres in a pixel of paper. */
const PIXEL = 25.4 / 96;
/** A telephone number, or a name, as somebody old writes it. */
const WIDE = 23.5;
const HIGH = 8.9;

for (const [guide, first, last] of [
	['near-the-end-of-life', 'By day we ring', 'Who gives my helper a rest'],
	['life-in-a-care-home', 'I like to be called', 'My one thing this week'],
] as const)
	test(`the page to fill in of ${guide} is on a sheet by itself, with lines to write on`, async ({
		page,
	}) => {
		await page.goto(`/guides/${guide}/`);
		const headings = await page.locator('#text h2:visible').allInnerTexts();
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		const own = sheets.filter((sheet) => sheet.includes(first));
		expect(own).toHaveLength(1);
		expect(own[0]).toContain(last);
		expect(own[0]).toContain('999');
		expect(headings.filter((heading) => own[0]?.includes(heading))).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		const lines = await page
			.locator('[data-form] li')
			.evaluateAll((items) =>
				items.map((item) => parseFloat(getComputedStyle(item, '::after').height)),
			);
		expect(lines.length).toBeGreaterThan(5);
		for (const line of lines) expect(line * PIXEL).toBeGreaterThan(HIGH);
	});

test('no blank is too small for a pen, on a guide or on its one sheet', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const address of ['/guides/near-the-end-of-life/', '/guides/kitchen/', '/sheets/8413/']) {
		await page.goto(address);
		const blanks = await page
			.locator('.blank')
			.evaluateAll((all) => all.map((blank) => blank.getBoundingClientRect().width));
		expect(blanks.length, address).toBeGreaterThan(1);
		for (const width of blanks) expect(width * PIXEL, address).toBeGreaterThan(WIDE);
	}
});
