import { expect, test } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const ADDRESS = '/teaching-cards/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each card has one thing to see, one to do, one to ask, and leads to its guide', async ({
		page,
	}) => {
		await page.goto(ADDRESS);
		const cards = page.locator('.teaching-card');
		await expect(cards).toHaveCount(8);
		for (const card of await cards.all()) {
			await expect(card.locator('dt')).toHaveText(['See', 'Do', 'Ask']);
			await expect(card.locator('dd')).toHaveCount(3);
			await expect(card).toContainText(/Guide \d{4}/);
			expect(everyPage()).toContain(await card.getByRole('link').getAttribute('href'));
		}
	});
});

test.describe('on paper', () => {
	for (const [size, sheets] of [
		['clear', 2],
		['large', 4],
	] as const)
		test(`eight cards are on ${sheets} sheets in ${size} print, and nothing on one is cut`, async ({
			page,
		}) => {
			await page.goto(ADDRESS);
			const words = await page.locator('.teaching-card dd').allTextContents();
			const guides = await page.locator('.teaching-guide a > *').allTextContents();
			const codes = await page.locator('.teaching-guide a > b').allTextContents();
			await page.evaluate((name) => (document.documentElement.dataset['print'] = name), size);
			const paper = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
			expect(paper).toHaveLength(sheets);
			const all = paper.join('').replaceAll(/\s+/g, '');
			// A card is cut out: its guide and where it stands go with it.
			const addresses = codes.map((code) => `/g/${code}/`);
			for (const text of [...words, ...guides, ...addresses])
				expect(all).toContain(text.replaceAll(/\s+/g, ''));
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 703, height: 1000 });
			const cut = await page
				.locator('.teaching-card')
				.evaluateAll((cards) =>
					cards
						.filter((card) => card.scrollHeight > card.clientHeight + 1)
						.map((card) => card.textContent),
				);
			expect(cut).toEqual([]);
		});
});
