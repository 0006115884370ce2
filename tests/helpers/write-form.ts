import type { Locator, Page } from '@playwright/test';

/** A field of “Write a guide”, by its name. */
export function field(page: Page, name: string): Locator {
	return page.locator(`[data-field="${name}"]`);
}

/** The line that says how much there is to mend. */
export function count(page: Page): Locator {
	return page.getByRole('heading', { name: 'What to mend' }).locator('+ [data-count]');
}

/** Whether the browser asks before this page is closed. */
export async function asksBeforeClosing(page: Page): Promise<boolean> {
	let asked = false;
	page.once('dialog', (dialog) => {
		asked = true;
		void dialog.accept();
	});
	await page.close({ runBeforeUnload: true });
	await new Promise((done) => setTimeout(done, 500));
	return asked;
}
