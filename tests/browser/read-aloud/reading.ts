import { expect, type Page } from '@playwright/test';
import { readingWords } from '#lib/words/for-reading.ts';
import { readAloud } from '#lib/words/read-aloud.ts';
import { heard } from './voices.ts';

export const GUIDE = '/guides/getting-up-from-a-chair/';
export const { offer } = readAloud.en;

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The bar that shows while a page is read. */
export const bar = (page: Page) => page.getByRole('group', { name: readingWords.en.bar });

/** The line that is being read. */
export const marked = (page: Page) => page.locator('[data-being-read]');

/** All that was said so far, in order. */
export const saidBy = async (page: Page) => (await heard(page)).said.map(({ text }) => text);

/** Opens the guide and has it read. */
export async function startReading(page: Page): Promise<void> {
	await page.goto(GUIDE);
	await button(page, offer).click();
	await expect(bar(page)).toBeVisible();
}
