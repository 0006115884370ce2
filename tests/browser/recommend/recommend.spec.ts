import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { add, cards, chosen, rows, slip, status } from '../../helpers/picker.ts';
import { quiet } from '../../helpers/surgery.ts';

const filter = (page: Page) => page.getByLabel('Problem, condition or code');

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.body.dataset['printed'] = String(Number(document.body.dataset['printed'] ?? 0) + 1);
			window.dispatchEvent(new Event('afterprint'));
		};
	});
});

test(
	'a slip takes three actions: type falls, Enter, Enter on Print',
	{ tag: '@smoke' },
	async ({ page }) => {
		await page.goto('/recommend/');
		const started = Date.now();
		await page.keyboard.type('falls');
		await page.keyboard.press('Enter');
		await quiet(page);
		await page.keyboard.press('Enter');
		await expect(page.locator('body')).toHaveAttribute('data-printed', '1');
		expect(Date.now() - started, 'the browser’s own print window comes on top').toBeLessThan(
			20_000,
		);
		await expect(slip(page).getByRole('listitem').filter({ hasText: 'Today:' })).toHaveCount(1);
	},
);

for (const [typed, code] of [
	['OA', '2917'],
	['parkinson', '2917'],
	['settee swallows', '2917'],
	['2917', '2917'],
	['Osteoarthritis of knee', '2917'],
	['fit note', '9394'],
	['RTW', '7114'],
] as const) {
	test(`“${typed}” finds guide ${code}`, async ({ page }) => {
		await page.goto('/recommend/');
		await filter(page).fill(typed);
		await expect(rows(page, new RegExp(code))).toBeVisible();
		expect(await rows(page).count()).toBeLessThan(25);
	});
}

test('guides are put in order, taken out, and held to six', async ({ page }) => {
	await page.goto('/recommend/');
	for (let index = 0; index < 7; index++) await add(page).first().click();
	await expect(chosen(page)).toHaveCount(6);
	await expect(status(page, 'Six guides is the most')).toBeVisible();
	const codes = () =>
		chosen(page)
			.getByText(/^\d{4}$/)
			.allInnerTexts();
	const [first, second] = await codes();
	await chosen(page).first().getByRole('button', { name: /Down$/ }).click();
	expect((await codes()).slice(0, 2)).toEqual([second, first]);
	await chosen(page)
		.first()
		.getByRole('button', { name: /Remove$/ })
		.click();
	await expect(chosen(page)).toHaveCount(5);
});

const trimmed = (line: string) => line.replaceAll(/\s+/g, ' ').trim();

test('every ready pack fills the panel, with what to check first for each of its guides', async ({
	page,
}) => {
	await page.goto('/recommend/');
	const packs = await page.locator('[data-pack]').all();
	expect(packs.length).toBeGreaterThan(2);
	for (const pack of packs) {
		await pack.click();
		const codes = ((await pack.getAttribute('data-pack')) ?? '').split('-');
		await expect(chosen(page)).toHaveCount(codes.length);
		// What two guides ask alike stands once.
		const shown = await page.locator('[data-check]:not([hidden])').allTextContents();
		for (const code of codes) {
			const asked = await page.locator(`[data-check="${code}"]`).allTextContents();
			expect(asked.length).toBeGreaterThan(0);
			for (const line of asked) expect(shown.map(trimmed)).toContain(trimmed(line));
		}
		await page.getByRole('button', { name: 'Next patient' }).click();
		await expect(chosen(page)).toHaveCount(0);
	}
});

test('axe finds no fault in the picker, empty, filtered to nothing, and full', async ({ page }) => {
	await page.goto('/recommend/');
	const faults = async () =>
		(await new AxeBuilder({ page }).analyze()).violations.map(
			({ id, nodes }) => `${id} ${nodes[0]?.html}`,
		);
	await filter(page).fill('zzzz');
	await expect(page.locator('main').getByText('No guide is found for this word.')).toBeVisible();
	expect(await faults()).toEqual([]);
	await filter(page).fill('');
	for (let index = 0; index < 6; index++) await add(page).first().click();
	await page.getByText('Slip: from, paper, note, local numbers').click();
	expect(await faults()).toEqual([]);
});

test('a checked guide past its check date is gone from an old copy of the picker, and its card says so', async ({
	page,
}) => {
	// No real guide is checked yet: this page is served as if one were, and the clock has moved on.
	await page.route(/\/(recommend|r)\/$/, async (route) => {
		const answer = await route.fetch();
		const text = (await answer.text())
			.replaceAll(/data-review-by="[^"]*" data-draft="true"/g, 'data-review-by="2027-01-01"')
			.replaceAll(/data-card="2917"/g, 'data-card="2917" data-review-by="2027-01-01"');
		await route.fulfill({ response: answer, body: text });
	});
	await page.clock.setFixedTime('2028-01-01');
	await page.goto('/recommend/');
	await expect(rows(page)).toHaveCount(0);
	await page.goto('/r/#2917');
	await expect(cards(page, /2917/).getByText('This guide is past its check date.')).toBeVisible();
});
