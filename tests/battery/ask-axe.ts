import type { Page } from '@playwright/test';
import { contrastIn } from '../helpers/contrast.ts';
import { askPage } from './in-page.ts';

/** By WCAG 1.4.6. */
const TEXT = 7;

/** What axe finds, by all its rules or by those for colour and size; where it cannot read a colour, a picture tells. */
export async function askAxe(page: Page, rules: 'all' | 'looks'): Promise<string[]> {
	const { faults, unread } = await askPage(page, rules === 'all' ? 'axeFaults' : 'axeLooksFaults');
	for (const place of unread) {
		const ratio = await contrastIn(await page.locator(place).first().screenshot());
		if (ratio < TEXT) faults.push(`Contrast in a picture of ${place}: ${ratio.toFixed(2)}:1`);
	}
	return faults;
}
