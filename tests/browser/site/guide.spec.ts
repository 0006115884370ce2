import { expect } from '@playwright/test';
import { builtGuides } from '../../helpers/built-pages.ts';
import { readSquare, sheetsOf } from '../../helpers/paper.ts';
import { test } from '../../helpers/plain-window.ts';
import { deadLinks } from '../../helpers/whole-site.ts';

const chair = '/guides/getting-up-from-a-chair/';
const DRAFT =
	'Draft. Written from published sources by people who are not occupational therapists. No occupational therapist has written or checked it.';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test(
		'a guide is whole: what to do today, check first, steps, help and sources',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.goto(chair);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Getting up from your chair more easily',
			);
			for (const heading of [
				'One thing to do today',
				'Check first',
				'Try this first',
				'When to get help',
				'Sources',
			])
				await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
			// Playwright’s own search for words passes over <noscript>.
			await expect(page.locator('noscript p').first()).toBeVisible();
			expect(await page.locator('noscript').allInnerTexts()).toContainEqual(
				expect.stringContaining('To print, choose Print'),
			);
			await expect(page.locator('print-guide')).toBeHidden();
		},
	);
});

for (const address of builtGuides()) {
	test(`${address} says that it is a draft, and checks first before anything is tried`, async ({
		plainWindow: page,
	}) => {
		await page.goto(address);
		await expect(page.getByText(DRAFT)).toBeVisible();
		const order = await page
			.locator(
				'[data-part="check-first"], [data-part="try-first"], [data-crisis], [data-part="get-help-now"], #sources',
			)
			.evaluateAll((parts) =>
				parts.map(
					(part) =>
						part.getAttribute('data-part') ??
						(part.hasAttribute('data-crisis') ? 'crisis' : part.id),
				),
			);
		expect(order.indexOf('check-first')).toBe(0);
		expect(order.indexOf('try-first')).toBeGreaterThan(0);
		expect(order.indexOf('get-help-now')).toBeGreaterThan(order.indexOf('try-first'));
		expect(order.indexOf('sources')).toBeGreaterThan(order.indexOf('get-help-now'));
		const topic = await page
			.locator('nav[aria-label="You are here"] a')
			.first()
			.getAttribute('href');
		if (topic === '/topics/mental-wellbeing/')
			expect(order.indexOf('crisis')).toBeLessThan(order.indexOf('try-first'));
	});
}

test('every link of every page leads to a page that is there, and to a place in it', () => {
	expect(deadLinks('dist')).toEqual([]);
});

test('the print button prints the guide, in clear print and in large print', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () =>
			document.body.setAttribute('data-printed', document.documentElement.dataset['print'] ?? '');
	});
	await page.goto(chair);
	await page.getByRole('button', { name: 'Print all' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', 'clear');
	await page.getByRole('button', { name: 'Large print' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', 'large');
});

test(
	'every printed sheet carries the title, code, address, state, check date and its number',
	{ tag: '@smoke' },
	async ({ page }) => {
		await page.goto(chair);
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		expect(sheets.length).toBeGreaterThan(2);
		for (const [index, sheet] of sheets.entries()) {
			expect(sheet).toContain('Getting up from your chair more easily');
			expect(sheet).toContain('2917');
			expect(sheet).toContain('keepdoing.example/g/2917');
			expect(sheet).toContain('Draft');
			expect(sheet).toContain('Check due 22 November 2027');
			expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
		}
		const all = sheets.join(' ');
		expect(all).toContain(DRAFT);
		for (const onScreenOnly of [
			'Skip to the main text',
			'All guides',
			'Print all',
			'Take it with you',
			'Open everything',
			'Read next',
		])
			expect(all).not.toContain(onScreenOnly);
	},
);

test('the printed square leads a phone to the guide', async ({ page }) => {
	await page.goto(chair);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const sheets = await sheetsOf(pdf);
	const sheet = sheets.findIndex((words) => words.includes('Point your phone’s camera')) + 1;
	const address = await readSquare(pdf, sheet);
	expect(address).toBe('https://keepdoing.example/g/2917/');
	await page.goto(new URL(address ?? '').pathname);
	await expect(page).toHaveURL(chair);
});

test('clear print is 14 pt and large print 18 pt, and no step is split', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(chair);
	const points = () =>
		page
			.locator('.steps li')
			.first()
			.evaluate((step) => Number.parseFloat(getComputedStyle(step).fontSize) * 0.75);
	expect(await points()).toBeCloseTo(14, 1);
	await page.evaluate(() => (document.documentElement.dataset['print'] = 'large'));
	expect(await points()).toBeCloseTo(18, 1);
	const split = await page
		.locator('.steps li')
		.evaluateAll((steps) => steps.map((step) => getComputedStyle(step).breakInside));
	expect(new Set(split)).toEqual(new Set(['avoid']));
});

test('an unknown address answers 404 and gives ways on', { tag: '@smoke' }, async ({ page }) => {
	const answer = await page.goto('/guides/no-such-guide/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');
	await expect(page.getByRole('link', { name: 'Everyday activities' })).toBeVisible();
});
