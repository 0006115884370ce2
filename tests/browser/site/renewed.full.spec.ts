import { expect, type Page } from '@playwright/test';
import { GUIDE, listOf, mended, stayOn, test, wait } from '../../helpers/keeping.ts';

const SHEET = '/worksheets/if-i-fall/';
const renewed = (page: Page) => page.getByText('This page has been renewed since you opened it');
const gone = (page: Page) => page.getByText('We have taken this page down since you opened it');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a page asks nothing after it came, and claims nothing', async ({ page, site }) => {
		await page.goto(site.origin + GUIDE);
		await expect(renewed(page)).toHaveCount(0);
	});
});

test('a page whose words changed since it was opened says so, and shows them when asked', async ({
	page,
	site,
}) => {
	await stayOn(page, site.origin + GUIDE);
	site.change(GUIDE, mended);
	await wait(page, 2);
	await expect(renewed(page)).toBeVisible();
	await page.getByRole('button', { name: 'Show it as it is now' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('(mended)');
	await expect(renewed(page)).toHaveCount(0);
});

test('a page that is as it was says nothing, and asks once an hour at most', async ({
	page,
	site,
}) => {
	await stayOn(page, site.origin + GUIDE);
	site.asked.length = 0;
	for (let times = 0; times < 6; times++) await page.clock.fastForward('30:00');
	// What watches may still be on its way.
	const asked = () => site.asked.filter((path) => !path.startsWith('/_astro/'));
	await expect.poll(() => asked().length).toBeGreaterThan(0);
	expect(asked().length).toBeLessThanOrEqual(3);
	expect(new Set(asked())).toEqual(new Set([GUIDE]));
	await expect(renewed(page)).toHaveCount(0);
});

for (const how of ['withdrawn', 404, 410] as const) {
	test(`a guide that was taken down (${how}) goes from the screen, and says why`, async ({
		page,
		site,
	}) => {
		await stayOn(page, site.origin + GUIDE);
		if (how === 'withdrawn')
			site.change(GUIDE, (text) => text.replace('data-state="draft"', 'data-state="withdrawn"'));
		else {
			site.serve('/withdrawn.json', listOf(GUIDE));
			site.breakAt(GUIDE, how);
		}
		await wait(page, 2);
		await expect(gone(page)).toBeVisible();
		await expect(page.locator('.steps')).toHaveCount(0);
	});
}

test('what was typed on a page that was taken down stays', async ({ page, site }) => {
	await stayOn(page, site.origin + SHEET);
	await page.getByLabel('Another way').fill('A whistle');
	site.change(SHEET, (text) => text.replace('<h1', '<h1 data-state="withdrawn"'));
	await wait(page, 2);
	await expect(gone(page)).toBeVisible();
	await expect(page.getByLabel('Another way')).toHaveValue('A whistle');
});

for (const fault of ['portal', 'cut', 500, 'half', 404, 410] as const) {
	test(`an answer that is no page of ours (${fault}) alarms nobody`, async ({ page, site }) => {
		await stayOn(page, site.origin + GUIDE);
		site.breakAt(GUIDE, fault);
		site.asked.length = 0;
		await wait(page, 2);
		await expect.poll(() => site.asked.length).toBeGreaterThan(0);
		await page.waitForLoadState('networkidle');
		await expect(renewed(page).or(gone(page))).toHaveCount(0);
	});
}

test('the page that says that there is none does not claim to be taken down', async ({
	page,
	site,
}) => {
	await stayOn(page, `${site.origin}/no-such-page/`);
	site.asked.length = 0;
	await wait(page, 2);
	await expect.poll(() => site.asked.length).toBeGreaterThan(0);
	await page.waitForLoadState('networkidle');
	await expect(gone(page)).toHaveCount(0);
});

test('a list that stands open past a check date says so on the day', async ({ page, site }) => {
	const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	site.change('/r/', (text) =>
		text.replace('data-card="2917"', `data-card="2917" data-review-by="${tomorrow}"`),
	);
	await stayOn(page, `${site.origin}/r/#2917`);
	const overdue = page.getByText('This guide is past its check date').filter({ visible: true });
	await expect(overdue).toHaveCount(0);
	await wait(page, 60);
	await expect(overdue).toHaveCount(1);
});

for (const [what, address, data] of [
	['search', '/search/', '/search-alarms.json'],
	['search', '/search/', '/search-data.json'],
	['Write a guide', '/write-a-guide/', '/desk.json'],
] as const) {
	test(`${what} that stood open does not use ${data} of another build, and says so`, async ({
		page,
		site,
	}) => {
		site.change(data, (text) => text.replace(/"stamp":"\w+"/, '"stamp":"another"'));
		await page.goto(site.origin + address);
		if (what === 'search') {
			await page.locator('#find').fill('stairs');
			await expect(page.locator('[data-search-answer] a')).toHaveCount(0);
		} else await page.locator('[data-field="title"]').fill('A made-up guide');
		await expect(renewed(page)).toHaveCount(1);
		const box = what === 'search' ? page.locator('#find') : page.locator('[data-field="title"]');
		await expect(box).not.toHaveValue('');
	});
}
