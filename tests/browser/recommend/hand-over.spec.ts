import { expect, test, type Page } from '@playwright/test';

const chosen = (page: Page) => page.locator('[data-chosen-guide]:visible');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to hand over but each guide’s own slip', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('[data-copy-text]').first()).toBeHidden();
	});
});

test('text, link, record line and slip each say draft', async ({ page }) => {
	await page.goto('/recommend/');
	await page.locator('[data-row="2917"] [data-toggle]').click();
	await expect(page.locator('[data-copy-text="text"]')).toHaveText(
		/^DRAFT, not for patients\. https:\/\/keepdoing\.example\/r\/#2917 /,
	);
	await expect(page.locator('[data-copy-text="record"]')).toHaveText(
		/^Self-management guides recommended \(keepdoing\.example\): Getting up from your chair more easily \[2917, version \d{4}-\d\d-\d\d, draft\]\. Given as: .+ https:\/\/keepdoing\.example\/r\/#2917$/,
	);
	await expect(page.locator('[data-slip-heading]')).toHaveText(
		'DRAFT: for trying out, not for patients',
	);
	await expect(page.locator('[data-text-count]')).toContainText('1 message');
	await page.goto('/r/#2917');
	await expect(page.locator('[data-card="2917"]')).toContainText(
		'Draft. For trying out, not for patients.',
	);
});

test('copying says that it copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/recommend/');
	await page.locator('[data-row="2917"] [data-toggle]').click();
	await page.locator('[data-copy="link"]').click();
	await expect(page.locator('[data-status]')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'https://keepdoing.example/r/#2917',
	);
});

test('a guide’s own page adds it to a recommendation, and leaves no trace in the address', async ({
	page,
}) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.getByText('For clinicians').click();
	await page.getByRole('link', { name: 'Add to a recommendation' }).click();
	await expect(chosen(page)).toHaveCount(1);
	await expect(page).toHaveURL('/recommend/');
});

test('every ready pack makes a text of 160 letters or fewer, all of them plain', async ({
	page,
}) => {
	await page.goto('/recommend/');
	for (const pack of await page.locator('[data-pack]').all()) {
		await pack.click();
		const text = await page.locator('[data-copy-text="text"]').innerText();
		expect(text.length, text).toBeLessThanOrEqual(160);
		await expect(page.locator('[data-text-count]')).not.toContainText('shorter');
		await page.getByRole('button', { name: 'Next patient' }).click();
	}
});
