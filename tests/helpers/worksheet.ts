import type { Page } from '@playwright/test';

/** Presses the button with exactly these words. */
export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).click();

/** All that this browser keeps for our site. */
export const kept = (page: Page) => page.evaluate(() => Object.entries({ ...localStorage }));

/** The line that tells a reader what came of a press. */
export const status = (page: Page) => page.locator('[data-status]');
