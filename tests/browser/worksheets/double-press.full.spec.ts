import { expect, test } from '@playwright/test';
import { kept, press, showEveryLine, status } from '../../helpers/worksheet.ts';

const ADDRESS = '/plan/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a plan has no button to press twice', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(page.getByRole('button', { name: 'Clear everything' })).toBeHidden();
	});
});

test.describe('a button that is pressed twice by habit or by a shaking hand', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(ADDRESS);
		await showEveryLine(page);
		for (const [row, step] of ['Stand', 'Walk', 'Rest'].entries()) {
			if (row > 0) await page.getByRole('button', { name: 'Add another' }).click();
			await page.locator(`[name="step.${row + 1}"]`).fill(step);
		}
	});

	test('keeps once', async ({ page }) => {
		await page.getByRole('button', { name: 'Keep on this device', exact: true }).dblclick();
		await expect(status(page)).toContainText('Kept on this device');
		expect(await kept(page)).toHaveLength(1);
	});

	test('takes out one step', async ({ page }) => {
		await page.getByRole('button', { name: 'Take out: ' }).first().dblclick();
		await expect(page.locator('[name="step.1"]')).toHaveValue('Walk');
		await expect(page.locator('[name="step.2"]')).toHaveValue('Rest');
	});

	test('takes out two steps where something was typed between the presses', async ({ page }) => {
		// All at once on the page, so that both presses fall within the half second.
		await page.evaluate(() => {
			const press = () =>
				document.querySelector<HTMLElement>('[aria-label^="Take out: "]')?.click();
			press();
			document
				.querySelector('[name="step.1"]')
				?.dispatchEvent(new InputEvent('input', { bubbles: true }));
			press();
		});
		await expect(page.locator('[name="step.1"]')).toHaveValue('Rest');
	});

	test('clears, and Undo brings it back', async ({ page }) => {
		const clear = page.getByRole('button', { name: 'Clear everything' });
		await clear.dblclick();
		await page.waitForTimeout(600);
		await clear.click();
		await press(page, 'Undo');
		await expect(page.locator('[name="step.1"]')).toHaveValue('Stand');
	});
});

test('a plan that is opened by two presses is one plan', async ({ page }) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.locator('[data-plan]').evaluate((link: HTMLElement) => {
		link.click();
		link.click();
	});
	await expect(page.getByRole('heading', { name: 'My plan' })).toBeFocused();
	await page.waitForLoadState('networkidle');
	await expect(page.locator('saved-form')).toHaveCount(1);
});

test('a step of a guide goes into the plan once, however often it is added', async ({ page }) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.locator('[data-plan]').click();
	const add = page.getByRole('button', { name: /^Add: / }).first();
	await add.dblclick();
	await page.waitForTimeout(600);
	await add.click();
	await expect(page.locator('main').getByText('It is in your plan already')).toBeVisible();
	await expect(page.locator('[name="step.1"]')).not.toHaveValue('');
	await expect(page.locator('[name="step.2"]')).toHaveValue('');
});
