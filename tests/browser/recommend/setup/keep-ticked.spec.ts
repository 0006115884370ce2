import { expect, test } from '@playwright/test';
import { OPTIONS } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing can be ticked', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('[data-keep]')).toBeHidden();
	});
});

test('where Keep is ticked and there is no room, nobody is told to tick it', async ({ page }) => {
	await openPicker(page);
	await page.getByText(OPTIONS).click();
	const unkept = page.locator('[data-unkept]');
	await page.getByLabel('Practice name').fill('A made-up surgery');
	await expect(unkept).toContainText('tick “Keep the practice’s details” below');
	await page.getByLabel('Keep the practice’s details on this computer').check();
	await expect(unkept).toBeEmpty();
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('made up', 'QuotaExceededError');
		};
	});
	await page.getByLabel('Practice phone').fill('01632 960 000');
	await expect(unkept).toContainText('Not kept, though “Keep the practice’s details” is ticked');
	await expect(unkept).not.toContainText('To keep it');
});
