import { expect, test } from '@playwright/test';
import { sheetSize, sheetsOf } from '../../helpers/paper.ts';
import { cards } from '../../helpers/picker.ts';
import { box, openPicker } from '../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide prints from its own page alone', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.getByRole('button', { name: /^Full print/ })).toBeHidden();
	});
});

test('the one sheet of each guide prints with the slip, all on A4, and the record says so', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await openPicker(page, '#2917');
	expect(await sheetSize(await page.pdf({ preferCSSPageSize: true }))).toEqual([148, 210]);
	await box(page).fill('2534');
	// What was on paper was handed over: the other guide would be another patient's.
	await page.getByRole('button', { name: 'Add to it instead' }).click();
	await box(page).press('Enter');
	await page.getByRole('button', { name: 'Slip and one sheet for each guide' }).click();
	await expect(page.locator('[data-full-print] .one-sheet')).toHaveCount(2);
	await expect(page.getByText(/Given as: slip and one sheet for each guide\. /)).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(await sheetSize(pdf)).toEqual([210, 297]);
	const sheets = await sheetsOf(pdf);
	const tops = sheets.flatMap((text, at) => (text.includes('One thing to do today') ? [at] : []));
	// Behind the slip, and two sides each, as on their own pages.
	expect(tops).toEqual([sheets.length - 4, sheets.length - 2]);
	expect(tops[0]).toBeGreaterThan(0);
	await expect(page.locator('[data-full-print] .one-sheet')).toHaveCount(0);
});

test('on the reader’s list each guide prints on one sheet, before all in full, which says how many pages', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto('/r/#8744-2917');
	const full = page.getByRole('button', { name: /^Print all in full, about \d+ pages$/ });
	const pages = async () => Number(/\d+/.exec(await full.innerText())?.[0]);
	const two = await pages();
	const sheet = cards(page, /2917/).getByRole('link', { name: /^Print on one sheet Getting up/ });
	const [one, all] = [await sheet.boundingBox(), await full.boundingBox()];
	expect(one?.y ?? 999).toBeLessThan(all?.y ?? 0);
	await page.evaluate(() => (location.hash = '#2917'));
	await expect.poll(pages).toBe(two / 2);
	await sheet.click();
	await expect(page).toHaveURL('/sheets/2917/');
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('a full print ends with the address of the guide’s sources, and not with what editors changed', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await openPicker(page, '#8413');
	await page.getByRole('button', { name: /^Full print/ }).click();
	await expect(page.locator('[data-full-print] article')).toHaveCount(1);
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	expect(sheets.join(' ').replaceAll(/\s/g, '')).toMatch(
		/keepdoing\.example\/guides\/[a-z-]+\/sources\//,
	);
	expect(sheets.join(' ')).not.toContain('First written.');
	expect(sheets.join(' ')).not.toContain('What changed');
});

const PRINTS = [
	['2917-4183', '14 pt'],
	['2917', '12 pt'],
	['2534-4183-9394', '12 pt'],
	['2917-2534-4183-9394-7114-5175', '14 pt'],
	['2917', '18 pt'],
	['7114-5175', '18 pt'],
] as const;

for (const [index, [codes, size]] of PRINTS.entries()) {
	const tag = index === 0 ? [] : '@full';
	test(`Full print says how long it will be: ${codes}, ${size}`, { tag }, async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await openPicker(page, `#${codes}`);
		await page.getByLabel('Size of the guides').selectOption(size);
		const button = page.getByRole('button', { name: /^Full print/ });
		await expect(button).toHaveText(/about \d+ pages/);
		const told = Number(/\d+/.exec(await button.innerText())?.[0]);
		await button.click();
		await expect(page.locator('[data-full-print] article')).toHaveCount(codes.split('-').length);
		const { length: sheets } = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		expect(Math.abs(told - sheets) / sheets, `${told} for ${sheets}`).toBeLessThanOrEqual(0.2);
	});
}
