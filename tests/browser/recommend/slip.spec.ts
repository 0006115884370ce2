import { expect, test, type Page } from '@playwright/test';
import { chosen } from '../../helpers/picker.ts';
import { readSquare, sheetsOf, sheetSize } from '../../helpers/paper.ts';

const SIX = ['2917', '2534', '4183', '9394', '7114', '5175'];
const LARGER = { a4: ['a4'], a5: ['a5', 'a4'], a6: ['a6', 'a5', 'a4'], dl: ['dl', 'a5', 'a4'] };
const PAPERS = { a4: [210, 297], a5: [148, 210], a6: [105, 148], dl: [99, 210] } as const;

async function slipOf(
	page: Page,
	count: number,
	paper: keyof typeof PAPERS,
	size: 'clear' | 'large',
): Promise<{ pdf: Buffer; used: keyof typeof PAPERS }> {
	await page.goto(`/recommend/#${SIX.slice(0, count).join('-')}`);
	await expect(chosen(page)).toHaveCount(count);
	await page.evaluate((value) => (document.documentElement.dataset['print'] = value), size);
	await page.getByLabel('Paper').evaluate((field: HTMLSelectElement, value) => {
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}, paper);
	// After printing, the page is as it was before.
	const used = (await page.locator('html').getAttribute('data-paper')) as keyof typeof PAPERS;
	return { used, pdf: await page.pdf({ preferCSSPageSize: true }) };
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test(
		'a guide’s own slip prints with its code, today-line and danger signs',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.goto('/slips/2917/');
			const words = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
			for (const wanted of [
				'DRAFT: for trying out, not for patients',
				'2917',
				'Today:',
				'Call 999 now for:',
				'Stroke: face, arm, leg, speech or balance',
			])
				expect(words).toContain(wanted);
		},
	);
});

for (const paper of Object.keys(PAPERS) as (keyof typeof PAPERS)[]) {
	for (const count of [1, 3, 6]) {
		for (const size of ['clear', 'large'] as const) {
			test(`${count} on ${paper}, ${size}: right size, no danger sign left out, and the square reads`, async ({
				page,
			}) => {
				const { pdf, used } = await slipOf(page, count, paper, size);
				expect(LARGER[paper]).toContain(used);
				expect(await sheetSize(pdf)).toEqual(PAPERS[used]);
				const sheets = await sheetsOf(pdf);
				// A small paper has two sides; a slip that needs more goes on a larger one, and says so.
				if (used !== 'a4') expect(sheets.length).toBeLessThanOrEqual(2);
				const words = sheets.join(' ');
				const signs = page.locator('.slip-top [data-slip-sign]:not([hidden])');
				// Paper has lines where the page has none: only the letters are compared.
				const letters = (text: string) => text.replaceAll(/\s/g, '');
				for (const sign of await signs.allInnerTexts())
					expect(letters(words)).toContain(letters(sign));
				for (const code of SIX.slice(0, count)) expect(words).toContain(code);
				expect(words).toContain('DRAFT: for trying out, not for patients');
				expect(words).toContain('In an emergency call 999.');
				// The ways to 999 that need no voice stand on large print.
				for (const way of ['999BSL', 'dial18000', 'textthewordregisterto999'])
					expect(letters(words).includes(way), way).toBe(size === 'large');
				expect(words).toContain('Use by');
				if (used === 'a4') expect(words).toContain('Try this first:');
				const link = `https://keepdoing.example/r/#${SIX.slice(0, count).join('-')}`;
				const sheet = sheets.findIndex((text) => text.includes('Point your phone')) + 1;
				// It is read clean first, then blotted.
				expect(await readSquare(pdf, sheet, 0.06)).toBe(link);
			});
		}
	}
}

test('text is 14 pt or more, codes and titles 16 or more, the square 30 mm or more, and all inside the paper', async ({
	page,
}) => {
	await slipOf(page, 3, 'a4', 'clear');
	await page.emulateMedia({ media: 'print' });
	const points = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((parts) =>
				Math.min(
					...parts
						.filter((part) => part.checkVisibility())
						.map((part) => Number.parseFloat(getComputedStyle(part).fontSize) * 0.75),
				),
			);
	expect(await points('[data-slip] :is(p, li, figcaption)')).toBeGreaterThanOrEqual(13.99);
	expect(
		await points('[data-slip] :is(.slip-code, .slip-guide-title, .slip-title)'),
	).toBeGreaterThanOrEqual(16);
	const square = await page
		.locator('[data-qr] svg')
		.evaluate((svg) => svg.getBoundingClientRect().width / (96 / 25.4));
	expect(square).toBeGreaterThanOrEqual(30);
	await page.evaluate(() => (document.documentElement.dataset['print'] = 'large'));
	expect(await points('[data-slip] :is(p, li, figcaption)')).toBeGreaterThanOrEqual(17.99);
});

test('steps that are cut off carry the danger signs of their guide, after another patient too', async ({
	page,
}) => {
	await page.goto('/recommend/#5175');
	await expect(chosen(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Next patient' }).click();
	await page.goto('/recommend/#2917-2534');
	await expect(chosen(page)).toHaveCount(2);
	const below = page.locator('[data-slip-steps="2917"]');
	await expect(below.getByText('Call 999 now for:')).toBeVisible();
	await expect(below.getByText('Stroke: face, arm, leg, speech or balance')).toBeVisible();
	await expect(page.locator('[data-slip-steps="5175"]')).toBeHidden();
});

test('the steps under a slip stand on one sheet, all of them', async ({ page }) => {
	// Two guides whose slip leaves room for some of the steps, and not for all.
	await page.goto('/recommend/#2917-2486');
	await expect(chosen(page)).toHaveCount(2);
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	await page.emulateMedia({ media: 'print' });
	const steps = await page.locator('[data-slip-steps]:not([hidden]) > ol > li').allInnerTexts();
	expect(steps.length).toBeGreaterThan(2);
	const holding = steps.map((step) => sheets.findIndex((sheet) => sheet.includes(step)));
	expect(new Set(holding).size, holding.join(', ')).toBe(1);
	expect(holding).not.toContain(-1);
});

test('a wellbeing guide takes crisis help with it on paper', async ({ page }) => {
	await page.goto('/slips/5175/');
	const words = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
	expect(words).toContain('Samaritans 116 123');
});
