import type { Page } from '@playwright/test';

const press = (name: string | RegExp) => (page: Page) =>
	page.getByRole('button', { name }).first().click();

/** Every way in which a clinician hands over what is chosen, or takes it out of the picker. */
export const HAND_OVERS: Record<string, (page: Page) => Promise<unknown>> = {
	'Print slip': press(/^Print slip/),
	'Large print': press(/^Large print/),
	'slip and sheets': press(/^Slip and one sheet/),
	'full print': press(/^Full print/),
	'a batch of slips': press('Print so many of this slip'),
	'a pad': press(/small slips/),
	// The browser's own key and menu end in the same call as our buttons.
	'Ctrl+P': (page) => page.evaluate(() => window.print()),
	'Copy text': press(/^Copy text/),
	F2: (page) => page.keyboard.press('F2'),
	F8: (page) => page.keyboard.press('F8'),
	'Copy Link': press('Copy Link'),
	'a link for the clinical system': press(/^Copy this as a link/),
	'favourites made of it': (page) =>
		page.locator('[data-own-favourites]').evaluate((button: HTMLElement) => button.click()),
	'words marked and copied by hand': async (page) => {
		await page.locator('[data-copy-text="text"]').evaluate((line) => {
			// Whoever marks words with a mouse has left the box.
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			window.getSelection()?.selectAllChildren(line);
		});
		await page.keyboard.press('Control+c');
	},
};
