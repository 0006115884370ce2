import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export const PAGE = '/show-the-difference/';

export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).click();

/** Fills in counts by their fields. */
export async function fillIn(page: Page, counts: Record<string, string>): Promise<void> {
	for (const [field, count] of Object.entries(counts))
		await page.locator(`[name=${field}]`).fill(count);
}

/** A row of four counts: seen before and after, compared before and after. */
export const row = (measure: string, ...counts: string[]): Record<string, string> =>
	Object.fromEntries(
		['seen-before', 'seen-after', 'compared-before', 'compared-after'].map((which, index) => [
			`${measure}-${which}`,
			counts[index] ?? '',
		]),
	);

export const PEOPLE = { 'people-seen': '40', 'people-compared': '50' };

/** Every row, as a practice might fill it in. */
export const WHOLE = {
	...PEOPLE,
	...row('gp-consultations', '320', '210', '400', '360'),
	...row('other-contacts', '150', '160', '190', '185'),
	...row('emergency-visits', '24', '15', '22', '20'),
	...row('readmissions', '9', '3', '8', '7'),
	...row('bed-days', '210', '130', '240', '235'),
	...row('fit-notes', '36', '20', '30', '31'),
	...row('items-prescribed', '1,204', '1,180', '1,420', '1,431'),
	...row('days-waited', '1,900', '900', '2,200', '2,150'),
};

/** Chooses a file of the table. */
export async function openFile(page: Page, text: string | Buffer): Promise<void> {
	const buffer = typeof text === 'string' ? Buffer.from(text) : text;
	await page
		.locator('[data-file]')
		.setInputFiles({ name: 'counts.csv', mimeType: 'text/csv', buffer });
}

/** Saves the table, and gives what is in the file. */
export async function savedFile(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
	return readFileSync(await download.path(), 'utf8');
}
