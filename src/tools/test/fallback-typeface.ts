import type { Page } from '@playwright/test';

/** Whether this computer has a typeface as wide as ours, as readers' devices do: without one, text moves when ours comes. */
export const hasFallbackTypeface = (page: Page): Promise<boolean> =>
	page.evaluate(() =>
		new FontFace('any', 'local("Arial"), local("Liberation Sans"), local("Roboto")').load().then(
			() => true,
			() => false,
		),
	);
