import { expect, test, type Page } from '@playwright/test';
import { sheetSize, sheetsOf } from '../../helpers/paper.ts';
import { everyPage } from '../../helpers/built-pages.ts';
import { letters } from '../../helpers/on-paper/paper-lines.ts';
import { chosen } from '../../helpers/picker.ts';
import { readyPacks } from '../../helpers/picker/packs.ts';
import { openPicker } from '../../helpers/surgery.ts';

const SIZES = { a5: [148, 210], a4: [210, 297] };
const TOGETHER = 12;
const codes = everyPage().flatMap((address) => /^\/slips\/(\d{4})\/$/.exec(address)?.[1] ?? []);
const choices = [...codes, ...readyPacks.map((pack) => `pack=${pack}`)];
const some = Array.from({ length: Math.ceil(choices.length / TOGETHER) }, (_, index) =>
	choices.slice(index * TOGETHER, (index + 1) * TOGETHER),
);

/** What is wrong with the everyday slip of a choice: more than one sheet of A5, another size than was told, or words left out. */
async function faultsOf(page: Page, choice: string): Promise<string[]> {
	await page.evaluate((hash) => (location.hash = hash), choice);
	const isChosen = /^\d/.test(choice) ? new RegExp(choice) : /\d{4}/;
	await expect(chosen(page).filter({ hasText: isChosen }).first()).toBeVisible();
	const used = (await page.locator('html').getAttribute('data-paper')) === 'a5' ? 'a5' : 'a4';
	const isA5Offered = await page
		.locator('[data-practice="paper"] option[value="a5"]')
		.evaluate((option: HTMLOptionElement) => !option.disabled);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const sheets = await sheetsOf(pdf);
	await page.emulateMedia({ media: 'print' });
	const shown = await page
		.locator('.slip-top :is([data-slip-sign], .slip-code, .slip-guide-title)')
		.evaluateAll((parts) =>
			parts.filter((part) => part.checkVisibility()).map((part) => (part as HTMLElement).innerText),
		);
	await page.emulateMedia({ media: null });
	const words = letters(sheets.join(' '));
	return [
		...(isA5Offered === (used === 'a5') ? [] : ['A5 is offered, and not used']),
		...(used === 'a4' || sheets.length <= 2 ? [] : [`${sheets.length} sides of A5`]),
		...(String(await sheetSize(pdf)) === String(SIZES[used]) ? [] : [`is no ${used}`]),
		...(shown.length > 2 ? [] : ['shows too little to judge by']),
		...shown.filter((text) => !words.includes(letters(text))).map((text) => `lacks “${text}”`),
	].map((fault) => `${choice}: ${fault}`);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('each guide has a slip of its own', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('[data-row]')).toHaveCount(codes.length);
	});
});

for (const together of some)
	test(`whole on A5, or A5 is not offered: ${together.join(', ')}`, async ({ page }) => {
		test.slow();
		await openPicker(page);
		const faults: string[] = [];
		for (const choice of together) faults.push(...(await faultsOf(page, choice)));
		expect(faults).toEqual([]);
	});
