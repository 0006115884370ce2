import { expect, test, type Page } from '@playwright/test';
import { chosen } from '../../helpers/picker.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const PLAN = 'A plan for care? Its number first, but 999 signs: 999.';
const RULES = 'Hip or knee surgery, no weight on a leg? As you were shown.';

/** Opens these guides on this paper, which is A5 unless it is asked for. */
async function open(page: Page, codes: string, paper: 'a5' | 'a4'): Promise<void> {
	await page.goto(`/recommend/#${codes}`);
	await expect(chosen(page)).toHaveCount(codes.split('-').length);
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await page.getByLabel('Paper').selectOption(paper);
	await expect(page.locator('html')).toHaveAttribute('data-paper', paper);
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
				'Stroke, even brief: face, arm, leg, speech, sight or balance',
			])
				expect(words).toContain(wanted);
		},
	);
	for (const [code, first] of [
		['5454', PLAN],
		['3547', PLAN],
		['3131', PLAN],
		['1551', 'In a care home? Press your call bell first.'],
		['2917', RULES],
	] as const)
		test(`on the slip of ${code}, who is rung first stands above its signs`, async ({ page }) => {
			await page.goto(`/slips/${code}/`);
			const danger = await page.locator('.slip-top .slip-danger').innerText();
			expect(danger.startsWith(first), danger.slice(0, 80)).toBe(true);
		});
});

test('text is 14 pt or more, codes and titles 16 or more, the square 30 mm or more, and all inside the paper', async ({
	page,
}) => {
	await open(page, '2917-2534-4183', 'a4');
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
	await open(page, '2917-2534', 'a4');
	const below = page.locator('[data-slip-steps="2917"]');
	await expect(below.getByText('Call 999 now for:')).toBeVisible();
	await expect(
		below.getByText('Stroke, even brief: face, arm, leg, speech, sight or balance'),
	).toBeVisible();
	await expect(page.locator('[data-slip-steps="5175"]')).toBeHidden();
});

test('the steps under a slip stand on one sheet, all of them', async ({ page }) => {
	// Two guides whose slip leaves room for some of the steps, and not for all.
	await open(page, '2917-2486', 'a4');
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

test('where one guide of a slip goes by a plan, the plan is rung first, and one sheet holds it', async ({
	page,
}) => {
	const lines = page.locator('.slip-top [data-slip-first]:not([hidden])');
	for (const [hash, says, count] of [
		['pack=near-the-end-of-life', [PLAN], 3],
		['2917-3547-2534', [PLAN, RULES], 3],
		['2917-2534', [RULES], 2],
		['2534', [], 1],
	] as const) {
		await page.goto('about:blank');
		await page.goto(`/recommend/#${hash}`);
		await expect(chosen(page)).toHaveCount(count);
		await expect(lines).toHaveText([...says]);
		await expect(page.locator('[data-slip]')).toHaveAttribute('data-sides', /^[12]$/);
	}
});
