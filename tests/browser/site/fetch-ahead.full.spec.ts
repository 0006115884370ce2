import { expect, test, type Page } from '@playwright/test';

const GUIDE = '/guides/getting-up-from-a-chair/';

/** The pages that are asked for while the pointer rests on the first link to a guide. */
async function askedOnHover(page: Page, from: string, link: string): Promise<string[]> {
	await page.goto(from, { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.locator(link).first().hover();
	await page.waitForTimeout(600);
	return asked;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a link is a link', async ({ page }) => {
		await page.goto('/');
		await page.locator(`main a[href="${GUIDE}"]`).first().click();
		await expect(page).toHaveURL(GUIDE);
	});
});

test('the page behind a link is fetched while the pointer rests on it', async ({ page }) => {
	expect(await askedOnHover(page, '/', `main a[href="${GUIDE}"]`)).toContain(GUIDE);
});

for (const [reader, connection] of [
	['who saves data', { saveData: true }],
	['whose browser cannot say', undefined],
] as const) {
	test(`nothing is fetched ahead for a reader ${reader}`, async ({ page }) => {
		await page.addInitScript((value) => {
			Object.defineProperty(navigator, 'connection', { value });
		}, connection);
		expect(await askedOnHover(page, '/', `main a[href="${GUIDE}"]`)).toEqual([]);
	});
}

test('nothing is fetched ahead beside a slip’s list, a search or the picker', async ({ page }) => {
	expect(await askedOnHover(page, '/r/#2917', `main a[href="${GUIDE}"]:visible`)).toEqual([]);
	expect(
		await askedOnHover(page, '/search/#q=chair', '[data-search-results] a[href*="/guides/"]'),
	).toEqual([]);
});
