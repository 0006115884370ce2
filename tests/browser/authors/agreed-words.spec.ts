import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a check sheet makes no words', async ({ page }) => {
		await page.goto('/check-a-guide/saving-energy/');
		await expect(page.getByText('Make the words to send')).toBeHidden();
	});
});

test('words written under Change stay where Agree is chosen, and it says that they are not sent', async ({
	page,
}) => {
	await page.goto('/check-a-guide/saving-energy/');
	const checker = {
		name: 'A made-up checker',
		role: 'Made up',
		hcpc: 'OT00000',
		interests: 'None',
	};
	for (const [field, words] of Object.entries(checker))
		await page.locator(`[data-checker=${field}]`).fill(words);
	const point = page.locator('[data-point]').first();
	await point.getByLabel('Change').check();
	await point.locator('textarea').fill('Too much for most');
	await point.getByLabel('Agree').check();
	await page.getByRole('button', { name: 'Make the words to send' }).click();
	await expect(page.locator('[data-status]')).toContainText('those words are left out');
	await expect(page.locator('[data-words]')).not.toHaveValue(/Too much for most/);
	await point.getByLabel('Change').check();
	await expect(point.locator('textarea')).toHaveValue('Too much for most');
	await page.getByRole('button', { name: 'Make the words to send' }).click();
	await expect(page.locator('[data-status]')).toHaveText('The words are ready below.');
	await expect(page.locator('[data-words]')).toHaveValue(/Too much for most/);
});
