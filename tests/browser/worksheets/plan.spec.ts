import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { sheetsOf } from '../../helpers/paper.ts';
import { press, showEveryLine } from '../../helpers/worksheet.ts';

const GUIDE = '/guides/getting-up-from-a-chair/';
const steps = (page: Page) =>
	page
		.locator('[name^="step."]')
		.evaluateAll((fields) =>
			(fields as HTMLInputElement[]).map(({ value }) => value).filter(Boolean),
		);
/** The guide and the plan share the page, and buttons of one name: it is the plan's turn when its heading is reached. */
const openPlan = async (page: Page) => {
	await page.getByRole('link', { name: 'Add to my plan' }).click();
	await expect(page.getByRole('heading', { name: 'My plan' })).toBeFocused();
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide leads to the plan, a good blank to print', async ({ page }) => {
		await page.goto(GUIDE);
		await page.getByRole('link', { name: 'Add to my plan' }).click();
		await expect(page.locator('h1')).toHaveText('My plan');
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		expect(sheets).toHaveLength(1);
		expect(sheets[0]).toContain('What may get in the way');
	});
});

for (const [size, name] of [
	['12 pt', 'small'],
	['14 pt', 'clear'],
	['18 pt', 'large'],
] as const) {
	test(`a blank plan is one sheet at ${size}`, async ({ page }) => {
		await page.goto('/plan/');
		await showEveryLine(page);
		await page.evaluate((to) => (document.documentElement.dataset['print'] = to), name);
		expect(await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
	});
}

test('steps of a guide go into the plan from memory: nothing is stored, and nothing about it is asked for', async ({
	page,
}) => {
	await page.goto(GUIDE, { waitUntil: 'networkidle' });
	// Whole pages and scripts may be fetched, the plan's own and any that the pointer rests on; nothing is sent.
	const asked: string[] = [];
	page.on('request', (request) =>
		asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim()),
	);
	await openPlan(page);
	const offers = page.getByRole('button', { name: /^Add: / });
	expect(await offers.count()).toBeGreaterThan(5);
	const names = (await offers.allInnerTexts()).slice(0, 2);
	await offers.nth(0).click();
	await offers.nth(1).click();
	const added = names.map((name) => name.replace('Add: ', ''));
	expect(await steps(page)).toEqual(added);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	const plain =
		/^GET http:\/\/localhost:\d+\/(?:[a-z\d/-]+\/|_astro\/[\w.-]+\.(?:js|svg)|fonts\/[\w.-]+)?$/;
	expect(asked.filter((request) => !plain.test(request))).toEqual([]);

	await press(page, 'Back to the guide');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('My plan');
	await openPlan(page);
	expect(await steps(page), 'the plan waits in memory').toEqual(added);

	await press(page, 'Keep on this device');
	await page.goto('/plan/');
	await showEveryLine(page);
	expect(await steps(page), 'a kept plan is on its own page').toEqual(added);
});

test('steps are put in order, taken out and brought back', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await page.locator('[name="step.1"]').fill('Walk to the gate');
	await page.locator('[name="when.1"]').fill('after breakfast');
	await press(page, 'Add another');
	await expect(page.locator('[name="step.2"]')).toBeFocused();
	await page.locator('[name="step.2"]').fill('Walk to the shop');
	await press(page, 'Add another');
	await page.locator('[name="step.3"]').fill('Take the bus');
	await press(page, 'Move down: Step 1');
	expect(await steps(page)).toEqual(['Walk to the shop', 'Walk to the gate', 'Take the bus']);
	await expect(page.locator('[name="when.2"]')).toHaveValue('after breakfast');
	await press(page, 'Move up: Step 3');
	await press(page, 'Take out: Step 1');
	expect(await steps(page)).toEqual(['Take the bus', 'Walk to the gate']);
	await press(page, 'Undo');
	expect(await steps(page)).toEqual(['Walk to the shop', 'Take the bus', 'Walk to the gate']);
});

test('the days of a plan open in a calendar', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await page.locator('[name="goal"]').fill('Garden, again; by spring');
	await press(page, 'Save days for my calendar');
	await expect(page.getByRole('status')).toContainText('There is no day in your plan yet');
	await page.locator('[name="step.1"]').fill('Walk to the gate');
	await page.locator('[name="day.1"]').fill('2026-12-01');
	await page.locator('[name="time.1"]').fill('09:30');
	await page.locator('[name="review"]').fill('2026-12-08');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(page, 'Save days for my calendar'),
	]);
	const text = readFileSync(await download.path(), 'utf8');
	const found = new ICAL.Component(ICAL.parse(text) as never)
		.getAllSubcomponents('vevent')
		.map((part) => new ICAL.Event(part))
		.map(({ summary, startDate }) => [summary, startDate.toString()]);
	expect(found).toEqual([
		['Walk to the gate', '2026-12-01T09:30:00'],
		['Look again at my plan: Garden, again; by spring', '2026-12-08'],
	]);
});
