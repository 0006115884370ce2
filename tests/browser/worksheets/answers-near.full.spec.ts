import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { aHandsPause } from '../../helpers/picker.ts';
import { press, showEveryLine } from '../../helpers/worksheet.ts';

const { form } = words.en;

/** At 400 % zoom a reader sees this much of a page at once. */
test.use({ viewport: { width: 320, height: 256 } });

const pressByKey = async (button: Locator) => {
	await button.focus();
	await button.press('Enter');
};

const inSight = (page: Page, said: string | RegExp) =>
	expect(page.locator('main').getByText(said).first()).toBeInViewport({ ratio: 0.9 });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no page shows a button that would have to answer', async ({ page }) => {
		for (const address of ['/plan/', '/check-a-guide/saving-energy/', '/offline/']) {
			await page.goto(address);
			await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		}
	});
});

test('a row of a worksheet is answered beside its button, with Undo next by Tab', async ({
	page,
}) => {
	await page.goto('/worksheets/small-steps/');
	const first = page.getByLabel('What I will do').first();
	await first.fill('Walk to the gate');
	await pressByKey(page.getByRole('button', { name: 'Take out: Step 1' }));
	await inSight(page, form.removed('Step 1'));
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: form.undo, exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(first).toHaveValue('Walk to the gate');
	await inSight(page, form.undone);
});

test('a row that was moved takes the keyboard along, so that the next press moves it on', async ({
	page,
}) => {
	await page.goto('/worksheets/small-steps/');
	const step = (number: number) => page.getByLabel('What I will do').nth(number - 1);
	await step(1).fill('Walk to the gate');
	await pressByKey(page.getByRole('button', { name: 'Move down: Step 1' }));
	await inSight(page, form.moved('Step 2'));
	await expect(page.getByRole('button', { name: 'Move down: Step 2' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(step(3)).toHaveValue('Walk to the gate');
});

test('the same answer to another press is said again', async ({ page }) => {
	await page.goto('/worksheets/small-steps/');
	const up = page.getByRole('button', { name: 'Move up: Step 1' });
	const said = page.getByRole('status');
	await pressByKey(up);
	await expect(said).toHaveText(form.noFurther);
	await said.evaluate((one) => one.replaceChildren());
	await aHandsPause(page);
	await pressByKey(up);
	await expect(said).toHaveText(form.noFurther);
});

test('a question about two copies stands at the field that is being written', async ({
	page,
	context,
}) => {
	await page.goto('/worksheets/if-i-fall/');
	await page.getByLabel('Another way').fill('A whistle');
	const other = await context.newPage();
	await other.goto('/worksheets/if-i-fall/');
	await other.getByLabel('Another way').fill('A bell');
	await press(other, form.keep);
	await inSight(page, form.twoCopies);
	await press(page, form.takeOther);
	await expect(page.getByLabel('Another way')).toHaveValue('A bell');
});

test('a device with no room says so at the field', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await press(page, form.keep);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.locator('[name="goal"]').fill('To walk');
	await inSight(page, form.keeping.full);
});

test('a step that goes into the plan is answered beside its button, each by its words', async ({
	page,
}) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.getByRole('link', { name: 'Add to my plan' }).click();
	const choices = page.getByRole('button', { name: /^Add: / });
	for (const choice of [choices.nth(3), choices.nth(4)]) {
		const step = (await choice.innerText()).replace('Add: ', '');
		await pressByKey(choice);
		await inSight(page, words.en.worksheet.added(step));
		await expect(page.getByRole('status')).toContainText(step);
		await aHandsPause(page);
	}
});

test('the picker answers beside what was pressed, or beside its box', async ({ page }) => {
	await page.goto('/recommend/#2917-2534-4716');
	await pressByKey(page.getByRole('button', { name: /: Down$/ }).first());
	// Just after the page came, what the paper is may be said with it.
	await inSight(page, / 2 of 3\b/);
	await aHandsPause(page);
	const pack = page.getByRole('button', { name: 'Falls: a first talk' });
	await pressByKey(pack);
	await expect(page.locator('[data-here-status]')).toBeInViewport({ ratio: 0.9 });
	await expect(pack).toBeInViewport();
	await aHandsPause(page);
	await pressByKey(page.getByRole('button', { name: words.en.recommend.next }));
	await inSight(page, words.en.recommend.cleared);
});

test('the form Write a guide answers beside what was pressed', async ({ page }) => {
	await page.goto('/write-a-guide/');
	await pressByKey(page.getByRole('button', { name: 'Save as a file' }));
	await inSight(page, 'Saved with your downloads.');
});

test('on a screen that shows the line, nothing moves', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1400 });
	await page.goto('/worksheets/if-i-fall/');
	await page.getByLabel('Another way').fill('A whistle');
	await press(page, form.clear);
	await expect(page.locator('[data-status]')).toHaveText(form.cleared);
	await expect(
		page.getByRole('region', { name: form.actions }).locator('[data-status]'),
	).toBeVisible();
});
