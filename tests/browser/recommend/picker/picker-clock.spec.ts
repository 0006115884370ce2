import { expect, test, type Page } from '@playwright/test';
import { add, chosen, note } from '../../../helpers/picker.ts';
import { bar, inEachWindow } from '../../../helpers/surgery.ts';

const OPTIONS = 'Slip: from, paper, note, local numbers';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no clock and no key, for nothing can be chosen', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(bar(page)).toBeHidden();
	});
});

inEachWindow(() => {
	const holdsNothing = async (page: Page) => {
		await expect(chosen(page)).toHaveCount(0);
		await expect(note(page)).toHaveValue('');
	};

	for (const sign of ['wheel', 'pointermove', 'input', 'focusin']) {
		test(`${sign} is a sign of life for the ten minutes`, async ({ page }) => {
			await page.clock.install();
			await page.goto('/recommend/');
			await add(page, 'Getting up from your chair').click();
			for (let times = 0; times < 3; times++) {
				await page.clock.runFor('08:00');
				await page.evaluate(
					(name) => document.body.dispatchEvent(new Event(name, { bubbles: true })),
					sign,
				);
			}
			await expect(chosen(page)).toHaveCount(1);
			await page.clock.runFor('10:01');
			await holdsNothing(page);
		});
	}

	test('a minute before the end it warns, and Stay begins the ten minutes again', async ({
		page,
	}) => {
		await page.clock.install();
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		await page.clock.runFor('09:01');
		await expect(page.getByRole('alert')).toContainText('In one minute');
		await page.getByRole('button', { name: 'Stay', exact: true }).press('Enter');
		await expect(page.getByRole('button', { name: 'Stay', exact: true })).toBeHidden();
		await page.clock.runFor('08:30');
		await expect(chosen(page)).toHaveCount(1);
	});

	test('what the field shows is what happens, on a page as it comes', async ({ page }) => {
		await page.clock.install();
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		const shown = page.getByLabel('Clear by itself').locator('option:checked');
		await expect(shown).toHaveText('after 10 minutes');
		await page.clock.runFor('10:01');
		await holdsNothing(page);
		await expect(page.getByText('as nobody had used this page for a while').first()).toBeVisible();
	});

	test('the ten minutes can be made longer, and stopped', async ({ page }) => {
		await page.clock.install();
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		await page.getByText(OPTIONS).click();
		await page.getByLabel('Clear by itself').selectOption({ label: 'after 30 minutes' });
		await page.clock.runFor('28:00');
		await expect(chosen(page)).toHaveCount(1);
		await page.getByLabel('Clear by itself').selectOption('0');
		await page.clock.runFor('03:00:00');
		await expect(chosen(page)).toHaveCount(1);
	});

	test('a computer that slept past the end is clear before the hand that wakes it', async ({
		page,
	}) => {
		await page.clock.install();
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		await page.clock.pauseAt(Date.now() + 3_600_000);
		await page.evaluate(() =>
			document.body.dispatchEvent(new Event('pointermove', { bubbles: true })),
		);
		await holdsNothing(page);
	});
});
