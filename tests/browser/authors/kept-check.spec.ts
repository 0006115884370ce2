import { expect, test, type Page } from '@playwright/test';
import { kept } from '../../helpers/worksheet.ts';
import { asksBeforeClosing } from '../../helpers/write-form.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a check sheet promises no keeping', async ({ page }) => {
		await page.goto('/check-a-guide/saving-energy/');
		await expect(page.getByText('Keep what I fill in')).toBeHidden();
	});
});

test.describe('a check sheet', () => {
	const sheet = '/check-a-guide/saving-energy/';
	const name = (page: Page) => page.getByLabel('Name', { exact: true });
	const keep = (page: Page) => page.getByLabel('Keep what I fill in');

	test('that is open twice does not take away what the first one kept', async ({
		page,
		context,
	}) => {
		const second = await context.newPage();
		await second.goto(sheet);
		await second.getByLabel('Role', { exact: true }).fill('Made up');
		await page.goto(sheet);
		await name(page).fill('A checker');
		await keep(page).check();
		await second.getByLabel('Role', { exact: true }).fill('Made up too');
		expect(JSON.stringify(await kept(page))).toContain('A checker');
		await expect(second.getByText('This was changed in another window')).toBeVisible();
	});

	test('leaves alone what a newer version kept', async ({ page }) => {
		await page.goto(sheet);
		const newer = '{"version":2,"fields":{}}';
		await page.evaluate(
			(text) => localStorage.setItem('keep-doing.check.saving-energy', text),
			newer,
		);
		await page.reload();
		await name(page).fill('A checker');
		await keep(page).click();
		await expect(keep(page)).not.toBeChecked();
		expect(await kept(page)).toEqual([['keep-doing.check.saving-energy', newer]]);
	});

	test('that is not kept warns before it is closed', async ({ page }) => {
		await page.goto(sheet);
		await name(page).pressSequentially('A checker');
		expect(await asksBeforeClosing(page)).toBe(true);
	});

	test('shows what was kept for words that have changed, and never erases it', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const point = page.locator('[data-point]').first();
		const leftOver = page.locator('[data-left-over]');
		await page.goto(sheet);
		await keep(page).check();
		await point.getByLabel('Change').check();
		await point.locator('textarea').fill('Too much for most');
		const before = (await point.getAttribute('data-point')) ?? '';

		await page.route(`**${sheet}`, async (route) => {
			const answer = await route.fetch();
			const body = (await answer.text()).replace(/data-point="/, 'data-point="Reworded: ');
			await route.fulfill({ response: answer, body });
		});
		await page.reload();
		await expect(point.locator('textarea')).toHaveValue('');
		await expect(leftOver.getByRole('listitem')).toContainText([
			new RegExp(`a line that has changed.*${before.slice(0, 20)}.*ChangeToo much for most`),
		]);
		await expect(page.locator('[data-status]')).toContainText('words that have changed');
		await leftOver.getByRole('button', { name: 'Copy this' }).click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Too much for most');
		await name(page).fill('A checker');
		expect(JSON.stringify(await kept(page))).toContain('Too much for most');
		await page.reload();
		await expect(leftOver).toContainText('Too much for most');

		await page.getByRole('button', { name: 'Clear everything' }).click();
		await expect(leftOver).toBeHidden();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(leftOver).toContainText('Too much for most');

		// The line says again what it said.
		await page.unroute(`**${sheet}`);
		await page.reload();
		await expect(point.locator('textarea')).toHaveValue('Too much for most');
		await expect(leftOver).toBeHidden();
	});

	test('that was kept is kept again once Clear is undone', async ({ page }) => {
		await page.goto(sheet);
		await name(page).fill('A checker');
		await keep(page).check();
		await page.getByRole('button', { name: 'Clear everything' }).click();
		expect(await kept(page)).toEqual([]);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.locator('[data-status]')).toHaveText('It is back as it was.');
		await expect(keep(page)).toBeChecked();
		await page.reload();
		await expect(name(page)).toHaveValue('A checker');
	});
});
