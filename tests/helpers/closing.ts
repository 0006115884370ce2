import type { Page } from '@playwright/test';

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
