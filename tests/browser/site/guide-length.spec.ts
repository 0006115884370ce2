import { expect, test } from '@playwright/test';
import { hasFallbackTypeface } from '#tools/test/fallback-typeface.ts';
import { builtGuides } from '../../helpers/built-pages.ts';

const SCREEN = { width: 390, height: 844 };
/** How far the last of the first steps may end, and the whole guide, in screens. */
const MOST = { steps: 2.2, whole: 7 };
test.use({ viewport: SCREEN, isMobile: true });

for (const address of builtGuides()) {
	const guide = address.split('/')[2] ?? '';

	test(`the first steps of ${guide} are near and drawn, its end is not far, and its rows are folded, but for what guards`, async ({
		page,
	}) => {
		await page.goto(address);
		// Each step has its picture inside it.
		const steps = page.locator('[data-part="try-first"] .steps > ol > li');
		expect(await steps.count()).toBeGreaterThan(2);
		await expect(steps.filter({ hasNot: page.locator('img') })).toHaveCount(0);
		const guards = page.locator('details :is([data-part="do-not-list"], [data-safety-line])');
		expect(await guards.count()).toBe(0);
		test.skip(!(await hasFallbackTypeface(page)), 'No typeface here is as wide as ours.');
		await expect(page.getByRole('button', { name: 'Open everything' })).toBeVisible();
		await page.evaluate(() => document.fonts.ready.then(() => true));
		const { last, whole } = await page.evaluate(() => {
			const last = document.querySelector('[data-part="try-first"] li:last-child');
			return {
				last: (last?.getBoundingClientRect().bottom ?? Infinity) + scrollY,
				whole: document.documentElement.scrollHeight,
			};
		});
		expect.soft(last / SCREEN.height).toBeLessThanOrEqual(MOST.steps);
		expect.soft(whole / SCREEN.height).toBeLessThanOrEqual(MOST.whole);
		expect.soft(await page.locator('details[open]').count()).toBe(0);
		// At twice the text no sign, step or button that calls for help is cut off.
		expect.soft(await page.evaluate(cutOffAtTwiceTheText)).toEqual([]);
	});
}

function cutOffAtTwiceTheText(): string[] {
	document.documentElement.style.fontSize = '200%';
	return [
		...document.querySelectorAll<HTMLElement>(':is(.check-first, .help, .steps) :not(summary *)'),
	]
		.filter(
			(element) => element.clientWidth > 1 && getComputedStyle(element).overflowX !== 'visible',
		)
		.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
		.map(({ textContent }) => textContent.trim().slice(0, 80));
}

const chair = '/guides/getting-up-from-a-chair/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every row of a guide stands open', async ({ page }) => {
		await page.goto(chair);
		await expect(page.locator('details.row:not([open])')).toHaveCount(0);
		await expect(page.locator('.help summary')).not.toHaveCount(0);
		for (const name of await page.locator('.help summary').all()) await expect(name).toBeHidden();
		await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Open everything' })).toHaveCount(0);
	});
});

test('a link into a row opens it, and one button opens all', async ({ page }) => {
	await page.goto(`${chair}#if-not-worked`);
	await expect(page.locator('details[open] #if-not-worked')).toBeInViewport();
	await page.goto(`${chair}#sources`);
	await expect(page.locator('details[open] #sources')).toBeInViewport();
	await page.getByRole('button', { name: 'Open everything' }).click();
	await expect(page.locator('details:not([open])')).toHaveCount(0);
});

test('an address that cannot be read leaves the rows folded, and paper whole', async ({ page }) => {
	await page.goto(`${chair}#%`);
	await expect(page.getByRole('button', { name: 'Open everything' })).toBeVisible();
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('details:not([open])')).toHaveCount(0);
});

test('paper has every row open, and folds them again after', async ({ page }) => {
	await page.goto(chair);
	const open = page.locator('details[open]');
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(open).toHaveCount(await page.locator('details').count());
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(open).toHaveCount(0);
});
