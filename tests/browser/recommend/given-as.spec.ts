import { expect, test, type Page } from '@playwright/test';
import { bar, box, countPrints, openPicker, printButton, printed } from '../../helpers/surgery.ts';

const record = (page: Page) => page.locator('[data-copy-text="record"]');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no line for a record, for nothing is given', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(record(page)).toBeHidden();
	});
});

test('the record says how a slip was given: once it was, each way once', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await countPrints(page);
	await openPicker(page, '#2917');
	await expect(record(page)).toContainText('Given as: slip, text or link. https://');
	await printButton(page).click();
	await printed(page, 1);
	await expect(record(page)).toContainText('Given as: slip. https://');
	await box(page).focus();
	await page.keyboard.press('F2');
	await expect(record(page)).toContainText('Given as: slip, text message. https://');
	await page.keyboard.press('F8');
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toMatch(/Given as: slip, text message\. https:\/\/keepdoing\.example\/r\/#2917$/);
});

test.describe('where there is no clipboard, as on plain http,', () => {
	test.beforeEach(({ page }) =>
		page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		}),
	);

	for (const [name, words] of [
		[/^Copy text/, /^DRAFT, not for patients\. .+#2917/],
		[/^Copy record/, /^Self-management guides recommended/],
		['Copy Link', /\/r\/#2917$/],
	] as const)
		test(`${name} copies all the same`, async ({ page }) => {
			await openPicker(page, '#2917');
			await page.evaluate(() => {
				document.addEventListener('copy', () => {
					document.body.dataset['copied'] = getSelection()?.toString() ?? '';
				});
			});
			await page.getByRole('button', { name }).click();
			await expect(bar(page).getByText('Copied', { exact: true }).first()).toBeVisible();
			await expect(page.locator('body')).toHaveAttribute('data-copied', words);
		});

	test('what cannot be copied is selected, and is not told to be given', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(document, 'execCommand', { value: () => false });
		});
		await openPicker(page, '#2917');
		await page.getByRole('button', { name: /^Copy text/ }).click();
		await expect(bar(page).getByRole('button', { name: /Could not copy/ })).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/r\/#2917/);
		await expect(record(page)).toContainText('Given as: slip, text or link. ');
	});
});

test('a clipboard that does not answer is said not to, the line is selected, and nothing is told to be given', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const writeText = () =>
			new Promise<void>((done) => document.addEventListener('answer', () => done()));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	});
	await openPicker(page, '#2917');
	await page.getByRole('button', { name: /^Copy text/ }).click();
	await expect(bar(page).getByRole('button', { name: /Could not copy/ })).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/r\/#2917/);
	await expect(record(page)).toContainText('Given as: slip, text or link. ');
	await page.evaluate(() => document.dispatchEvent(new Event('answer')));
	await expect(bar(page).getByText('Copied', { exact: true }).first()).toBeVisible();
	await expect(record(page)).toContainText('Given as: text message. ');
});
