import { expect, test } from '@playwright/test';
import { ask, results } from '../../helpers/search-page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no picture is fetched', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/search/#q=kettle', { waitUntil: 'networkidle' });
		expect(asked.filter((url) => url.includes('pictures'))).toEqual([]);
	});
});

test('each guide that is found has its picture, and nothing jumps when it comes', async ({
	page,
	context,
}) => {
	const come = Promise.withResolvers<undefined>();
	await context.route('**/search-pictures.json', async (route) => {
		await come.promise;
		await route.continue();
	});
	await page.goto('/search/');
	await ask(page, 'cant lift the kettle');
	const places = () =>
		page
			.locator('[data-search-results] > li')
			.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().toJSON() as DOMRect));
	const before = await places();
	const drawings = page.locator('[data-search-results] svg:has(path)');
	await expect(drawings).toHaveCount(0);
	come.resolve(undefined);
	await expect(drawings).toHaveCount(await results(page).count());
	expect(await places()).toEqual(before);
});

test('guides are found where no picture comes', async ({ page, context }) => {
	await context.route('**/search-pictures.json', (route) => route.abort());
	await page.goto('/search/');
	await ask(page, 'cant lift the kettle');
	expect(await results(page).count()).toBeGreaterThan(0);
});
