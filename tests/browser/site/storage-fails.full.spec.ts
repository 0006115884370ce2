import { expect, test } from '@playwright/test';
import { forms, openForm } from '../../helpers/worksheet.ts';

const faults: Record<string, () => void> = {
	'is full': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'takes a text and keeps nothing': () => {
		Storage.prototype.setItem = () => undefined;
	},
	'is barred': () => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('barred', 'SecurityError');
			},
		});
	},
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no form offers to keep anything', async ({ page }) => {
		for (const { address } of forms) {
			await page.goto(address);
			await expect(
				page.locator('[data-do="keep"], [data-keep]').filter({ visible: true }),
			).toHaveCount(0);
		}
	});
});

for (const { what, address, key, field, ask } of forms) {
	test.describe(`${what}:`, () => {
		for (const [fault, happens] of Object.entries(faults))
			test(`where the storage of a device ${fault}, it says so and loses no word`, async ({
				page,
			}) => {
				await page.addInitScript(happens);
				await openForm(page, address);
				await field(page).fill('A made-up word');
				await ask(page);
				const says = page
					.locator('main')
					.getByText(/has no room to keep it|This browser will not keep them/);
				await expect(says).toBeVisible();
				await expect(field(page)).toHaveValue('A made-up word');
				await field(page).press('End');
				await field(page).pressSequentially('s');
				await expect(field(page)).toHaveValue('A made-up words');
				const kept = page.locator('main').getByText(/^Kept on this/);
				await expect(kept.filter({ visible: true })).toHaveCount(0);
			});

		test('where all that the browser keeps is cleared, it says so and loses no word', async ({
			page,
			context,
		}) => {
			await openForm(page, address);
			await field(page).fill('A made-up word');
			await ask(page);
			await expect
				.poll(() => page.evaluate((name) => localStorage.getItem(name), key))
				.toContain('A made-up word');
			const other = await context.newPage();
			await other.goto('/privacy/');
			await other.evaluate(() => localStorage.clear());
			await expect(page.locator('main').getByText('No longer kept on this')).toBeVisible();
			await expect(field(page)).toHaveValue('A made-up word');
			await field(page).fill('Another word');
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
		});

		test('what is kept and cannot be read is left as it is', async ({ page }) => {
			for (const broken of ['{broken', '[]', 'null', '{"version":9}', '"text"']) {
				await page.goto(address);
				await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
					key,
					broken,
				] as const);
				await openForm(page, address);
				await field(page).fill('A made-up word');
				await ask(page);
				await expect(page.locator('main').getByText('we cannot read it').first()).toBeVisible();
				expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(broken);
			}
		});
	});
}
