import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { press, showEveryLine, status } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing offers to save a file', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.getByRole('button', { name: 'Save to a file' })).toBeHidden();
	});
});

for (const [address, name, half] of [
	['/plan/', 'day.1', '1112'],
	['/worksheets/how-was-it/', 'day', '1112'],
	['/worksheets/sleep-diary/', 'bed.1', '10'],
] as const)
	test(`${address} saved to a file says which day or time is not in it`, async ({ page }) => {
		await page.goto(address);
		await showEveryLine(page);
		const field = page.locator(`[name="${name}"]`);
		await field.focus();
		await page.keyboard.type(half);
		const download = page.waitForEvent('download');
		await press(page, 'Save to a file');
		const path = await (await download).path();
		expect(readFileSync(path, 'utf8')).not.toContain(`"${name}"`);
		await expect(status(page)).toContainText('now saves it to a file');
		await expect(status(page)).toContainText('not whole yet is left out');
		await page.keyboard.press('Escape');
		await field.fill(name.startsWith('bed') ? '22:30' : '2026-12-11');
		await press(page, 'Save to a file');
		await expect(status(page)).toContainText('now saves it to a file');
		await expect(status(page)).not.toContainText('not whole');
	});

test('the calendar says that a day typed by half is not in it', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await page.locator('[name="review"]').fill('2026-12-11');
	await page.locator('[name="day.1"]').focus();
	await page.keyboard.type('1112');
	await press(page, 'Save days for my calendar');
	await expect(status(page)).toContainText('saves a calendar file');
	await expect(status(page)).toContainText('not whole');
});
