import { expect, test, type Page } from '@playwright/test';
import { chosen, note, write } from '../../helpers/picker.ts';
import { readSquare, sheetsOf, sheetSize } from '../../helpers/paper.ts';
import { openPicker } from '../../helpers/surgery.ts';

const HEADING = 'Pads and batches, with no date';
const SMALL = 'Print so many small slips, four to an A4 sheet';
const QUARTERS = [
	[0, 0, 0.5, 0.5],
	[0.5, 0, 0.5, 0.5],
	[0, 0.5, 0.5, 0.5],
	[0.5, 0.5, 0.5, 0.5],
] as const;
const NOTE = 'made-up note, ask again in two weeks';

/** Asks for so many, and stops where the browser's own window would open. */
async function ask(page: Page, many: string, button: string): Promise<void> {
	await page.evaluate(() => {
		window.print = () => window.dispatchEvent(new Event('beforeprint'));
	});
	await page.getByText(HEADING).click();
	await page.getByLabel('How many').selectOption(many);
	await page.getByRole('button', { name: button, exact: true }).click();
}

const onPaper = (page: Page) => page.pdf({ preferCSSPageSize: true });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there are no copies, for there is no slip', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.getByText(HEADING)).toBeHidden();
	});
});

test('twenty small slips are five sheets of A4, four on each, with no date and nobody’s note', async ({
	page,
}) => {
	await openPicker(page, '#2917');
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await note(page).fill(NOTE);
	await ask(page, '20', SMALL);
	const pdf = await onPaper(page);
	expect(await sheetSize(pdf)).toEqual([210, 297]);
	const sheets = await sheetsOf(pdf);
	expect(sheets).toHaveLength(5);
	for (const sheet of sheets) {
		for (const wanted of ['Code 2917', 'Getting up from your chair', 'keepdoing.example', '999'])
			expect(sheet.split(wanted), wanted).toHaveLength(wanted === 'keepdoing.example' ? 6 : 5);
		expect(sheet).not.toContain(NOTE);
		expect(sheet).not.toMatch(/\b20\d\d\b/);
		// What to do stands with what must stop it: on a small slip there is room for neither.
		expect(sheet).not.toContain('Today:');
	}
	for (const quarter of QUARTERS)
		expect(await readSquare(pdf, 1, 0, quarter)).toBe('https://keepdoing.example/r/#2917');
});

test('every small slip holds all its words, whichever guide it leads to', async ({ page }) => {
	await openPicker(page);
	const titles = await page
		.locator('[data-row]')
		.evaluateAll((rows) =>
			rows.map(({ dataset }) => [dataset['title'] ?? '', dataset['row'] ?? ''] as const),
		);
	const [, code] = titles.toSorted(([one], [other]) => other.length - one.length)[0] ?? [];
	await page.evaluate((hash) => (location.hash = hash ?? ''), code);
	await expect(chosen(page)).toHaveCount(1);
	await ask(page, '4', SMALL);
	await page.emulateMedia({ media: 'print' });
	const overflow = await page
		.locator('.pad-slip')
		.evaluateAll((slips) => slips.map((slip) => slip.scrollHeight - slip.clientHeight));
	expect(overflow).toEqual([0, 0, 0, 0]);
});

test('copies of the whole slip begin a sheet each, with no date and no note, and are gone after', async ({
	page,
}) => {
	await openPicker(page, '#2917');
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await note(page).fill(NOTE);
	const one = await sheetsOf(await onPaper(page));
	const date = await page.locator('[data-slip-date]').innerText();
	expect(one.join(' ')).toContain(date);
	await ask(page, '4', 'Print so many of this slip');
	const sheets = await sheetsOf(await onPaper(page));
	expect(sheets).toHaveLength(4 * one.length);
	expect(sheets.join(' ').match(/Use by/g)).toHaveLength(4);
	for (const unwanted of [NOTE, date]) expect(sheets.join(' ')).not.toContain(unwanted);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('[data-copied-slips]')).toBeEmpty();
	await expect(note(page)).toHaveValue(NOTE);
	expect(await sheetsOf(await onPaper(page))).toHaveLength(one.length);
});

test('each copy of a slip of three sides begins on a sheet of its own, printed on both sides', async ({
	page,
}) => {
	await openPicker(page);
	// With the first steps a slip is longer.
	await write(page.getByLabel('Paper'), 'a4');
	const codes = await page
		.locator('[data-row]')
		.evaluateAll((rows) => rows.map(({ dataset }) => dataset['row'] ?? ''));
	// The first guides, as many as make three sides.
	let one: string[] = [];
	for (let many = 2; many <= 6 && one.length !== 3; many++) {
		await page.evaluate((hash) => (location.hash = hash), codes.slice(0, many).join('-'));
		await expect(chosen(page)).toHaveCount(many);
		one = await sheetsOf(await onPaper(page));
		// What was on paper was handed over.
		if (one.length === 3)
			await page.evaluate((hash) => (location.hash = hash), codes.slice(0, many).join('-'));
	}
	expect(one).toHaveLength(3);
	await ask(page, '4', 'Print so many of this slip');
	const sheets = await sheetsOf(await onPaper(page));
	const begins = sheets.flatMap((text, at) => (text.includes('Use by') ? [at] : []));
	expect(begins).toEqual([0, 4, 8, 12]);
	expect(sheets).toHaveLength(15);
	// But for what stands at the foot of every sheet.
	for (const blank of [3, 7, 11])
		expect(sheets[blank]?.trim()).toMatch(/^\d+ \/ 15\s*keepdoing\.example$/);
});

test('the poster has a square for each topic', async ({ page }) => {
	await page.goto('/poster/');
	const squares = page.getByRole('region', { name: 'One square for each topic' }).locator('figure');
	await expect(squares).toHaveCount(4);
	const pdf = await onPaper(page);
	expect(await sheetsOf(pdf)).toHaveLength(3);
	for (const square of await squares.all()) {
		const address = (await square.getAttribute('data-qr')) ?? '';
		expect(address).toMatch(/^https:\/\/keepdoing\.example\/topics\/[a-z-]+\/$/);
		expect((await page.request.get(new URL(address).pathname)).ok()).toBe(true);
	}
	expect(await readSquare(pdf, 2, 0, QUARTERS[0])).toMatch(/\/topics\//);
});
