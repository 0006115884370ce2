import { expect, test } from '@playwright/test';
import { forms, openForm } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no form says what is kept', async ({ page }) => {
		for (const { address } of forms) {
			await page.goto(address);
			await expect(page.getByText('could not be read')).toHaveCount(0);
		}
	});
});

for (const { what, address, key, field, ask } of forms)
	test(`${what}: where the device fails to tell what it keeps, it says so, and nothing is written over or taken off`, async ({
		page,
		context,
	}) => {
		await openForm(page, address);
		await field(page).fill('A made-up word');
		await ask(page);
		const inStore = () => page.evaluate((name) => localStorage.getItem(name), key);
		await expect.poll(inStore).toContain('A made-up word');
		const before = await inStore();
		const other = await context.newPage();
		await other.addInitScript(() => {
			Storage.prototype.getItem = () => {
				throw new DOMException('a fault of the disk', 'UnknownError');
			};
		});
		await openForm(other, address);
		const unread = other.locator('main').getByText('What is kept on this device could not be read');
		await field(other).fill('Another word');
		await ask(other);
		await expect(unread.first()).toBeVisible();
		await other
			.getByRole('button', { name: /^(Clear everything|Clear the form|Forget the practice)/ })
			.click();
		await expect(unread.first()).toBeVisible();
		expect(await inStore()).toBe(before);
		const third = await context.newPage();
		await openForm(third, address);
		await expect(field(third)).toHaveValue('A made-up word');
	});

// The picker says so once it is asked to keep anything: until then it is about a patient.
for (const { what, address } of forms.filter(({ address }) => address !== '/recommend/'))
	test(`${what} that opens empty for a fault of the device says so`, async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.getItem = () => {
				throw new DOMException('a fault of the disk', 'UnknownError');
			};
		});
		await openForm(page, address);
		await expect(
			page.locator('main').getByText('What is kept on this device could not be read'),
		).toBeVisible();
	});
