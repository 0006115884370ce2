import { words } from '#lib/words/index.ts';
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
	page
		.locator('guide-search')
		.getByRole('listitem')
		.getByRole('heading', { level: 2 })
		.getByRole('link');

/** The part of an answer that has a heading. */
export const answerPart = (page: Page, name: string): Locator =>
	page.locator('guide-search section', { has: page.getByRole('heading', { name }) });

/** The help that stands above any guide. */
export const urgentHelp = (page: Page): Locator => answerPart(page, words.en.search.urgentTitle);
