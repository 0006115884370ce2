import { expect, test, type Page } from '@playwright/test';
import { note, write } from '../../helpers/picker.ts';
import { sheetsOf, sheetSize } from '../../helpers/paper.ts';
import { openPicker } from '../../helpers/surgery.ts';

const onPaper = async (page: Page) => {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return { size: await sheetSize(pdf), sheets: await sheetsOf(pdf) };
};
const choosePaper = (page: Page, paper: string) => write(page.getByLabel('Paper'), paper);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the slip of one guide takes two sides at most', async ({ page }) => {
		await page.goto('/slips/2917/');
		expect((await onPaper(page)).sheets.length).toBeLessThanOrEqual(2);
	});
});

for (const pack of ['housebound', 'home-from-hospital'])
	test(`the pack ${pack}, too long for A5, goes on two sides of A4 with no first steps, and says so once`, async ({
		page,
	}) => {
		await openPicker(page, `#pack=${pack}`);
		await write(note(page), 'made-up note, ask again in two weeks');
		const said = page.locator('guide-picker').getByText('It prints on');
		await expect(said).toHaveText([
			/takes? more than both sides of A5\. It prints on 2 sides of A4\.$/,
		]);
		const { size, sheets } = await onPaper(page);
		expect(size).toEqual([210, 297]);
		expect(sheets).toHaveLength(2);
		expect(sheets.join(' ')).not.toContain('Try this first:');
		expect(sheets.join(' ').match(/Danger: call 999|call 999/gi)?.length).toBeGreaterThan(0);
	});

for (const [codes, paper] of [
	['2917', 'a5'],
	['2917-2534-4183-9394-7114-5175', 'a4'],
] as const)
	test(`after the slip of ${codes} on ${paper}, each guide’s own sheet begins a sheet of paper`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await openPicker(page, `#${codes}`);
		await choosePaper(page, paper);
		// Whoever prints on one side knows why a side may stay empty.
		const both = 'Slip and one sheet for each guide, for both sides of the paper';
		await page.getByRole('button', { name: both }).click();
		const count = codes.split('-').length;
		await expect(page.locator('[data-full-print] .one-sheet')).toHaveCount(count);
		const { sheets } = await onPaper(page);
		const tops = sheets.flatMap((text, at) => (text.includes('One thing to do today') ? [at] : []));
		expect(tops).toHaveLength(count);
		expect(tops.filter((at) => at % 2 === 1)).toEqual([]);
	});

test('the button for large print says how many sides that takes', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	for (const codes of ['2917', '2917-2534-4183-9394-7114-5175']) {
		await openPicker(page, `#${codes}`);
		const button = page.getByRole('button', {
			name: /^Large print slip \(18 pt, \d sides of A4\)/,
		});
		const told = Number(/(\d) side/.exec(await button.innerText())?.[1]);
		await button.click();
		expect((await onPaper(page)).sheets).toHaveLength(told);
		await page.goto('about:blank');
	}
});
