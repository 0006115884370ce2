import { expect, test, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { ask, box } from '../../helpers/search-page.ts';

const { find } = words.en;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no button stands that cannot find, and the list of all guides stands in its place', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.getByText(find.withoutScript)).toBeVisible();
		await expect(page.getByRole('button', { name: find.button, exact: true })).toHaveCount(0);
	});
});

for (const address of ['/', '/search/', '/r/', '/404.html'])
	test(`Find without words says what to type, and goes back to the box: ${address}`, async ({
		page,
	}) => {
		await page.goto(address);
		await page.getByRole('button', { name: find.button, exact: true }).press('Enter');
		const told = page.getByRole('status').filter({ hasText: find.nothingTyped });
		await expect(told).toBeVisible();
		await expect(page.getByLabel(box)).toBeFocused();
		await page.keyboard.type('k');
		await expect(told).toHaveCount(0);
	});

const said = (page: Page) => page.locator('[data-search-count]');

for (const address of ['/', '/search/'])
	test(`Find goes on to the answer, which says what was searched for: ${address}`, async ({
		page,
	}) => {
		await page.goto(address);
		await page.getByLabel(box).fill('chiar');
		await page.getByLabel(box).press('Enter');
		const answer = page.getByRole('group', {
			name: /^We searched for “chair”\. \d+ guides? fits?\.$/,
		});
		await expect(answer).toBeFocused();
		// What is gone to is heard as its name, and is not read out as well.
		await expect(page.getByRole('status')).not.toContainText('We searched');
		await page.keyboard.press('Tab');
		await expect(page.locator('guide-search :focus')).toHaveCount(1);
		await expect(page.getByRole('button', { name: /instead$/ })).toHaveCSS(
			'text-decoration-line',
			'underline',
		);
	});

test('an answer is said once, when typing rests', async ({ page }) => {
	await page.goto('/search/');
	const voice = page.getByRole('status');
	await voice.evaluate((region) => {
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		new MutationObserver(() => heard.push(region.textContent)).observe(region, {
			childList: true,
		});
	});
	await page.getByLabel(box).pressSequentially('cannot get up', { delay: 250 });
	await expect(voice).toHaveText(/fit/);
	const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
	expect(heard).toHaveLength(1);
});

test('an answer that may be an emergency says whom to call', async ({ page }) => {
	await page.goto('/search/');
	await ask(page, 'chest pain');
	await expect(said(page)).toContainText('In an emergency call 999.');
});
