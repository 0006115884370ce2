import { expect, test } from '@playwright/test';
import { field } from '../../helpers/write-form.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no danger sign to choose', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await expect(field(page, 'checkFirst.stop')).toBeHidden();
	});
});

for (const [name, label, typed, value] of [
	['checkFirst.stop', 'Find by words', 'painful tight', 'chest-pain'],
	['checkFirst.watch', 'Find by words', 'head-injury', 'head-injury'],
	['related', 'Find a guide in your own words', 'kettle', 'kitchen'],
] as const)
	test(`${name} is searched by words, of which none is kept`, async ({ page }) => {
		await page.goto('/write-a-guide/');
		const list = field(page, name);
		await list.locator('summary').click();
		const all = await list.getByRole('checkbox').count();
		await list.getByLabel(label).pressSequentially(typed);
		await expect(list.locator('[data-found]')).toHaveText(/\d/);
		expect(await list.getByRole('checkbox').count()).toBeLessThan(all);
		await list.getByLabel(label).blur();
		await expect(page.locator('[data-keeping]')).toHaveText('');
		expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
		// What is chosen is kept.
		await list.locator(`[value="${value}"]`).check();
		await expect(page.locator('[data-keeping]')).toHaveText(/^Kept on this device/);
	});
