import type { Locator, Page } from '@playwright/test';

/** A field of “Write a guide”, by its name. */
export function field(page: Page, name: string): Locator {
	return page.locator(`[data-field="${name}"]`);
}

/** The line that says how much there is to mend. */
export function count(page: Page): Locator {
	return page.getByRole('heading', { name: 'What to mend' }).locator('+ [data-count]');
}
