import type { Locator, Page } from '@playwright/test';

const holding = (page: Page, inside: Locator) => page.getByRole('listitem').filter({ has: inside });

/** The guides that are chosen, in order, each with its button to take it out. */
export const chosen = (page: Page) =>
	holding(page, page.getByRole('button', { name: /: Remove$/ }));

/** The guides to choose from, all or the one of a code. */
export const rows = (page: Page, code = /\d{4}/) =>
	holding(page, page.getByRole('heading', { level: 3, name: code }));

/** A press on the same spot sooner than this may be a shaking hand’s, and does nothing. */
export const aHandsPause = (page: Page) => page.waitForTimeout(550);

/** The buttons that add a guide, all or the one whose title has some words. */
export const add = (page: Page, words = '') =>
	page.getByRole('button', { name: new RegExp(`^Add (?!to it).*${words}`) });

/** The box for a note to one patient. */
export const note = (page: Page) => page.getByLabel('Note for this patient');

/** The slip as it will print. */
export const slip = (page: Page) =>
	page.getByRole('region', { name: 'DRAFT: for trying out, not for patients' });

/** The cards of a reader's list, all or the one of a code. */
export const cards = (page: Page, code = /\d{4}/) =>
	holding(page, page.getByRole('heading', { level: 2 })).filter({ hasText: code });

/** A line that is read aloud, by words that it holds. */
export const status = (page: Page, words: string | RegExp) =>
	page.getByRole('status').filter({ hasText: words });

/** Writes in a field that may be folded away, as a tool does that tells only of the end of it. */
export const write = (field: Locator, text: string) =>
	field.evaluate((one: HTMLInputElement, value) => {
		one.value = value;
		one.dispatchEvent(new Event('change', { bubbles: true }));
	}, text);
