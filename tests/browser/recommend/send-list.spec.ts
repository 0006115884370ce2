import { expect, test, type Page } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no button of the list is there to press', async ({ page }) => {
		await page.goto('/r/#8744');
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
	});
});

test.describe('sending the list on', () => {
	const send = (page: Page) =>
		page.getByRole('button', { name: 'Send to someone who helps' }).click();
	const copy = (page: Page) => page.getByRole('button', { name: /Cop(y|ied)/ });

	test('shows the link where the device has no sheet for sharing, and copies it', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
		await page.goto('/r/#8744, 3864)');
		await send(page);
		const link = new URL('/r/#8744-3864', page.url()).href;
		await expect(page.getByText(link, { exact: true })).toBeVisible();
		await copy(page).click();
		await expect(copy(page)).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
		await expect(page.getByRole('link', { name: 'Send it by email' })).toHaveAttribute(
			'href',
			new RegExp(`body=${encodeURIComponent(link)}$`),
		);
	});

	test('copies where there is no clipboard, as on plain http', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.goto('/r/#8744');
		await send(page);
		await copy(page).click();
		await expect(copy(page)).toHaveText('Copied');
	});

	test('says on the button that it could not copy, and selects the link', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			Object.defineProperty(document, 'execCommand', { value: () => false });
		});
		await page.goto('/r/#8744');
		await send(page);
		await copy(page).click();
		await expect(
			page.getByRole('button', { name: 'Could not copy: it is selected, press Ctrl+C' }),
		).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/r\/#8744$/);
	});

	test('says so where the clipboard does not answer, and selects the link', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			const writeText = () => new Promise(() => undefined);
			Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
		});
		await page.goto('/r/#8744');
		await send(page);
		await copy(page).click();
		await expect(
			page.getByRole('button', { name: 'Could not copy: it is selected, press Ctrl+C' }),
		).toBeVisible({ timeout: 4000 });
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/r\/#8744$/);
	});
});

test('where an app cannot print, the list says how else', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }));
	await page.goto('/r/#8744');
	await page.getByRole('button', { name: 'Print all in full' }).click();
	await expect(page.locator('main').getByText('This app cannot print.')).toBeVisible();
});
