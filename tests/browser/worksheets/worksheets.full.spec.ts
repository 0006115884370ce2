import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { builtPages } from '../../helpers/built-pages.ts';
import { sheetsOf } from '../../helpers/paper.ts';
import { kept, openFile, press, status } from '../../helpers/worksheet.ts';

const sheets = builtPages().filter((address) => /^\/worksheets\/.+|^\/plan\//.test(address));

/** What is written in every field, in order. */
const written = (page: Page) =>
	page
		.locator(':is(input[name], textarea[name], select[name])')
		.evaluateAll((fields) =>
			(fields as HTMLInputElement[]).map((field) =>
				['checkbox', 'radio'].includes(field.type) ? String(field.checked) : field.value,
			),
		);

/** Writes in a field as fits its kind. */
async function fillField(field: Locator, words: string): Promise<void> {
	const type = await field.evaluate((one) => (one as HTMLInputElement).type);
	if (type === 'date') await field.fill('2026-12-01');
	else if (type === 'time') await field.fill('09:30');
	else if (type === 'number') await field.fill('7');
	else if (type === 'select-one') await field.selectOption({ index: 1 });
	else if (type === 'checkbox' || type === 'radio') await field.check();
	else await field.fill(words);
}

/** Writes in every field that shows, by hand in the first of each type, and gives what then stands in all of them. */
async function fillSheet(page: Page): Promise<string[]> {
	const fields = page.locator(':is(input[name], textarea[name], select[name]):visible');
	const firsts = await fields.evaluateAll((all) => {
		const types = (all as HTMLInputElement[]).map(({ type }) => type);
		return types.flatMap((type, index) => (types.indexOf(type) === index ? [index] : []));
	});
	for (const index of firsts) await fillField(fields.nth(index), `Answer ${index}`);
	await fields.evaluateAll((all, byHand) => {
		const values: Record<string, string> = { date: '2026-12-01', time: '09:30', number: '7' };
		for (const [index, field] of (all as HTMLInputElement[]).entries()) {
			if (byHand.includes(index)) continue;
			if (['checkbox', 'radio'].includes(field.type)) field.checked = true;
			else if (field instanceof HTMLSelectElement) field.selectedIndex = 1;
			else field.value = values[field.type] ?? `Answer ${index}`;
			for (const event of ['input', 'change'])
				field.dispatchEvent(new Event(event, { bubbles: true }));
		}
	}, firsts);
	return written(page);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const address of sheets) {
		test(`${address} prints as a blank, says so, and sends nothing when Enter is pressed`, async ({
			page,
		}) => {
			await page.goto(address);
			await expect(page.getByRole('button', { includeHidden: false })).toHaveCount(0);
			await expect(page.getByText('choose Print in your browser’s menu')).toBeVisible();
			const line = page.locator('input[name]:not([type=radio], [type=checkbox])').first();
			await fillField(line, 'Answer');
			await line.press('Enter');
			expect(new URL(page.url()).search).toBe('');
			const [first = ''] = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
			expect(first).toContain(await page.locator('h1').innerText());
			expect(first).toMatch(/^1 \/ \d.*Keep Doing · .+\/ · Draft/);
		});
	}
});

test('there are worksheets to try', () => {
	expect(sheets.length).toBeGreaterThanOrEqual(2);
});

for (const address of sheets) {
	test(`${address} is filled, kept, cleared, brought back, saved, opened and printed`, async ({
		page,
		baseURL,
	}) => {
		const outside: string[] = [];
		const sent: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== baseURL) outside.push(request.url());
			if (request.method() !== 'GET' || request.url().includes('Answer')) sent.push(request.url());
		});
		await page.goto(address);
		const blank = await written(page);
		const filled = await fillSheet(page);
		expect(filled).not.toEqual(blank);
		expect(await kept(page)).toEqual([]);

		await page.reload();
		expect(await written(page), 'nothing remains of what was not kept').toEqual(blank);

		await fillSheet(page);
		await press(page, 'Keep on this device');
		await expect(status(page)).toContainText('Kept on this device');
		await page.reload();
		expect(await written(page), 'all that was kept is back').toEqual(filled);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			press(page, 'Save to a file'),
		]);
		const file = await download.path();
		expect(readFileSync(file, 'utf8')).toContain('"version":1');

		await press(page, 'Clear everything');
		expect(await written(page)).toEqual(blank);
		expect(await kept(page)).toEqual([]);
		await press(page, 'Undo');
		expect(await written(page)).toEqual(filled);
		expect(await kept(page)).toHaveLength(1);
		await press(page, 'Clear everything');

		await openFile(page, file);
		await expect(status(page)).toContainText('The file is open');
		expect(await written(page)).toEqual(filled);
		expect(await kept(page)).toEqual([]);

		const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		for (const answer of filled.filter((text) => text.startsWith('Answer')))
			expect(paper).toContain(answer);
		expect(outside).toEqual([]);
		expect(sent).toEqual([]);
		expect(await page.evaluate(() => location.href)).toBe(new URL(address, baseURL).href);
	});
}
