import { expect, test, type Page } from '@playwright/test';
import { translationWords } from '#lib/words/for-translations.ts';
import { everyPage, isWelsh } from '../../helpers/built-pages.ts';
import { readSquare, sheetsOf } from '../../helpers/paper.ts';

const { both: says, englishSheet } = translationWords.cy;
const SHEET = '/cy/sheets/2917/';

// They are made once `previewLanguages` names Welsh.
test.skip(!everyPage().some(isWelsh), 'This build has no pages in Welsh.');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a Welsh sheet leads to the English one', async ({ page }) => {
		await page.goto(SHEET);
		await page.getByRole('link', { name: englishSheet }).click();
		await expect(page).toHaveURL(/[^y]\/sheets\/2917\/$/);
	});
});

const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true });
const neverPrints = (page: Page) => page.addInitScript(() => (window.print = () => undefined));

test('the Welsh comes first, then the English, each as it prints alone and each marked as a draft', async ({
	page,
}) => {
	await neverPrints(page);
	await page.goto('/sheets/2917/');
	const english = await sheetsOf(await pdfOf(page));
	await page.goto(SHEET);
	const welsh = await sheetsOf(await pdfOf(page));
	await page.getByRole('button', { name: says.print }).click();
	await expect(page.locator('.one-sheet')).toHaveCount(2);
	await expect(page.locator('.one-sheet').last()).toHaveAttribute('lang', 'en-GB');
	await expect(page.locator('.one-sheet').last()).toBeHidden();
	const pdf = await pdfOf(page);
	const both = await sheetsOf(pdf);
	expect(both).toHaveLength(welsh.length + english.length);
	const unnumbered = (sheet = '') => sheet.replace(/\d+ \/ \d+/, '').trim();
	expect(both.map(unnumbered)).toEqual([...welsh, ...english].map(unnumbered));
	expect(both.every((sheet) => /Drafft|Draft/.test(sheet))).toBe(true);
	expect(await readSquare(pdf, 1, 0, [0.5, 0, 0.5, 0.5])).toContain('/cy/g/2917/');
	expect(await readSquare(pdf, welsh.length + 1, 0, [0.5, 0, 0.5, 0.5])).not.toContain('/cy/');
});

test('after printing the page is Welsh alone again', async ({ page }) => {
	await neverPrints(page);
	await page.goto(`${SHEET}#both`);
	await expect(page.locator('.one-sheet')).toHaveCount(2);
	await expect(page).toHaveURL(new RegExp(`${SHEET}$`));
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.one-sheet')).toHaveCount(1);
});

test('a Welsh guide leads to paper in both, and one that is English leads to none', async ({
	page,
}) => {
	await page.goto('/cy/guides/getting-up-from-a-chair/');
	await expect(page.getByRole('link', { name: says.link })).toHaveAttribute(
		'href',
		`${SHEET}#both`,
	);
	await page.goto('/guides/getting-up-from-a-chair/');
	await expect(page.locator('a[href$="#both"]')).toHaveCount(0);
});

test('where the English sheet does not come, that is said', async ({ page }) => {
	await page.route('**/sheets/2917/', (route) =>
		route.request().url().includes('/cy/') ? route.continue() : route.abort(),
	);
	await page.goto(SHEET);
	await page.getByRole('button', { name: says.print }).click();
	await expect(page.getByText(says.failed)).toBeVisible();
	await expect(page.locator('.one-sheet')).toHaveCount(1);
});

test('the Welsh picker prints the slip, then each sheet in Welsh and in English; the record says so in English', async ({
	page,
}) => {
	await neverPrints(page);
	await page.goto('/cy/recommend/#2917');
	await page.locator('[data-print="both"]').click();
	const sheets = page.locator('[data-full-print] > .one-sheet');
	await expect(sheets).toHaveCount(2);
	await expect(sheets.first()).toHaveAttribute('lang', 'cy');
	await expect(sheets.last()).toHaveAttribute('lang', 'en-GB');
	await expect(page.locator('[data-copy-text="record"]')).toHaveText(
		/: Getting up from your chair more easily \[2917, version [\d-]+, in Welsh, draft\]\. Given as: /,
	);
});

for (const path of ['sessions/', 'teaching-cards/', 'show-the-difference/', 'for-authors/'])
	test(`/cy/${path} says in Welsh that it is in English, and leads there`, async ({ page }) => {
		await page.goto(`/cy/${path}`);
		const line = page.locator('[data-translation="en"]');
		await expect(line).toHaveText(translationWords.cy.onlyEnglish);
		await expect(line).toHaveAttribute('lang', 'cy');
		await page.getByRole('link', { name: translationWords.cy.openEnglish }).click();
		await expect(page).toHaveURL(new RegExp(`[^y]/${path}$`));
	});

test('a session gives the sheets for everyone in Welsh, where there are any', async ({ page }) => {
	await page.goto('/cy/sessions/saving-energy/');
	const links = page.getByRole('main').locator('a[href^="/cy/sheets/"]');
	expect(await links.count()).toBeGreaterThan(0);
	await links.first().click();
	await expect(page.locator('.one-sheet')).toBeVisible();
});
