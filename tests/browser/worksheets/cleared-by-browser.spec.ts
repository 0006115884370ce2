import { expect, test } from '@playwright/test';
import { lookAt } from '../../helpers/keeping.ts';
import { forms, kept, openForm } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is said to be kept', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.getByText('No longer kept on this device')).toHaveCount(0);
	});
});

for (const { what, address, field, ask } of forms)
	test(`${what} that the browser cleared says so when it is looked at again`, async ({ page }) => {
		await openForm(page, address);
		await field(page).fill('Made-up words');
		await ask(page);
		await expect.poll(async () => (await kept(page)).length).toBe(1);
		// A browser that clears what sites keep tells their pages nothing.
		await page.evaluate(() => localStorage.clear());
		await lookAt(page);
		await expect(
			page.getByText(/No longer kept on this (?:device|computer)/).first(),
		).toBeAttached();
		await expect(field(page)).toHaveValue('Made-up words');
	});
