import { expect, test, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { askPage, prepare } from './in-page.ts';

/*
 * Paper that only a press makes: a slip of each size, guides in full behind a slip and in place of a list. As on
 * every other page (checks/paper.ts), no letter is smaller than the size that was chosen.
 */
const { readersList, recommend } = words.en;
const GUIDES = '#2917-2534';
const SIZES = ['clear', 'large'];

test.beforeEach(async ({ context }) => {
	await prepare(context);
	await context.addInitScript(() => (window.print = () => undefined));
});

async function smallLetters(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const faults: string[] = [];
	for (const size of SIZES) {
		await page.evaluate((print) => (document.documentElement.dataset['print'] = print), size);
		faults.push(...(await askPage(page, 'smallPrintFaults')).map((fault) => `${size}: ${fault}`));
	}
	return faults;
}

test('no letter of a slip is too small, on any paper', async ({ page }) => {
	// One guide goes on every paper that there is.
	await page.goto('/recommend/#2534');
	await expect(page.getByRole('button', { name: /: Remove$/ })).toHaveCount(1);
	await page.getByText(recommend.options).click();
	const papers = page.getByLabel(recommend.paper).and(page.locator('select'));
	for (const [paper, name] of Object.entries(recommend.papers)) {
		await page.emulateMedia({ media: null });
		await papers.selectOption(paper);
		expect(await smallLetters(page), name).toEqual([]);
	}
});

test('no letter of guides in full behind a slip is too small', async ({ page }) => {
	await page.goto(`/recommend/${GUIDES}`);
	await page.getByRole('button', { name: recommend.printFull }).click();
	await expect(page.locator('[data-full-print] article')).toHaveCount(2);
	expect(await smallLetters(page)).toEqual([]);
});

test('no letter of a list’s guides in full is too small', async ({ page }) => {
	await page.goto(`/r/${GUIDES}`);
	await page.getByRole('button', { name: readersList.printAll }).click();
	await expect(page.locator('[data-full-print] article')).toHaveCount(2);
	expect(await smallLetters(page)).toEqual([]);
});
