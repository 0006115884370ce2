import { expect, type Locator, type Page } from '@playwright/test';

/** The name of the box that takes words and codes. */
export const box = 'Type it in your own words, or type the number on your slip';

/** Runs a query by its address, as a link would, and waits until its answer stands. */
export async function ask(page: Page, query: string): Promise<void> {
	await page.evaluate((text) => {
		location.hash = `q=${encodeURIComponent(text)}`;
	}, query);
	await expect(page.locator('guide-search')).toHaveAttribute('data-search-done', query);
}

/** The links of the guides found, best first. */
export const results = (page: Page): Locator =>
	page.locator('[data-search-results] a[href*="/guides/"]');
