import { expect, type Locator, type Page } from '@playwright/test';
import { ask } from './search-page.ts';

/** Stands for a line that a browser knows to be good, or to cost its owner. */
export const onLine = (page: Page, effectiveType: string, saveData = false): Promise<unknown> =>
	page.addInitScript(
		(connection) => Object.defineProperty(navigator, 'connection', { value: connection }),
		{ effectiveType, saveData },
	);

/** What search shows of the words inside guides. */
export const inside = (page: Page): Locator => page.locator('inside-guides');

/** Runs a query and waits until what stands inside guides is there. */
export async function look(page: Page, query: string): Promise<void> {
	await ask(page, query);
	await expect(inside(page)).toHaveAttribute('data-done', query);
}
