import { expect, test, type Page } from '@playwright/test';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('an address that leads nowhere shows the ways on', async ({ page }) => {
		await page.goto('/r/8744');
		await expect(page.getByRole('heading', { name: 'Ways on' })).toBeVisible();
		await expect(page.getByText('Your link names this:')).toBeHidden();
	});
});

test.describe('an address that lost its #', () => {
	for (const [address, names] of [
		['/r/8744-3864', [/^8744, /, /^3864, /, /^Open these guides: 8744, 3864$/]],
		['/8744', [/^8744, /]],
		['/G/8744/', [/^8744, /]],
		['/r/%238744', [/^8744, /]],
		['/rr/#8744', [/^8744, /]],
		['/r/2918', [/^2917, /]],
	] as const)
		test(`${address} offers its guides`, async ({ page }) => {
			await page.goto(address);
			await expect(title(page)).toHaveText('We cannot find that page');
			const offered = page.locator('codes-in-address').getByRole('link');
			await expect(offered).toHaveText([...names]);
			await expect(page.getByRole('status')).toContainText('Your link names this:');
			await offered.last().click();
			await expect(title(page)).not.toHaveText('We cannot find that page');
		});

	test('where there is no code it offers none', async ({ page }) => {
		await page.goto('/guides/no-such-guide-2024/', { waitUntil: 'networkidle' });
		await expect(page.getByText('Your link names this:')).toBeHidden();
	});
});
