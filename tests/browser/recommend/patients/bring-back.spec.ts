import { expect, test, type Page } from '@playwright/test';
import { add, chosen, note, write } from '../../../helpers/picker.ts';
import {
	bar,
	countPrints,
	inEachWindow,
	openPicker,
	printButton,
	printed,
} from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing can be chosen, so there is nothing to bring back', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(bar(page)).toBeHidden();
	});
});

inEachWindow(() => {
	test.beforeEach(({ page }) => countPrints(page));

	const chooseWithNote = async (page: Page) => {
		await openPicker(page);
		await add(page, 'Getting up from your chair').click();
		await write(note(page), NOTE);
	};
	const bringBack = (page: Page) => page.getByRole('button', { name: 'Bring back its guides' });

	test('Bring back restores guides and never the note, until the next choice', async ({ page }) => {
		await chooseWithNote(page);
		await page.getByRole('button', { name: 'Next patient' }).click();
		await expect(chosen(page)).toHaveCount(0);
		await bringBack(page).click();
		await expect(chosen(page)).toHaveCount(1);
		await expect(note(page)).toHaveValue('');
		await page.getByRole('button', { name: 'Next patient' }).click();
		await add(page, 'Saving your energy').click();
		await expect(bringBack(page)).toBeHidden();
		await expect(chosen(page)).toHaveCount(1);
	});

	test('Bring back ends with a print', async ({ page }) => {
		await chooseWithNote(page);
		await page.getByRole('button', { name: 'Next patient' }).click();
		await bringBack(page).click();
		await printButton(page).click();
		await printed(page, 1);
		await expect(bringBack(page)).toBeHidden();
	});

	test('Bring back ends after two minutes', async ({ page }) => {
		await page.clock.install();
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		await page.clock.runFor(1000);
		await page.getByRole('button', { name: 'Next patient' }).click();
		await page.clock.runFor('01:59');
		await expect(bringBack(page)).toBeVisible();
		await page.clock.runFor('00:02');
		await expect(bringBack(page)).toBeHidden();
	});

	test('Bring back lasts its own two minutes, whatever is done since, and ends while a computer sleeps', async ({
		page,
	}) => {
		await page.clock.install();
		await page.goto('/recommend/');
		const clearAfterOne = async () => {
			await add(page, 'Getting up from your chair').click();
			await page.clock.runFor(1000);
			await page.getByRole('button', { name: 'Next patient' }).click();
			await expect(bringBack(page)).toBeVisible();
		};
		await clearAfterOne();
		for (const time of ['00:45', '00:50', '00:45']) {
			await page.clock.runFor(time);
			await page.getByRole('button', { name: 'Next patient' }).press('Enter');
		}
		await expect(bringBack(page)).toBeHidden();
		await clearAfterOne();
		await page.clock.pauseAt(Date.now() + 3_600_000);
		await page.evaluate(() =>
			document.body.dispatchEvent(new Event('pointermove', { bubbles: true })),
		);
		await expect(bringBack(page)).toBeHidden();
	});

	test('after the clock, Bring back lasts two minutes', async ({ page }) => {
		await page.clock.install();
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		await page.clock.runFor('10:01');
		await expect(bringBack(page)).toBeVisible();
		await page.clock.runFor('02:00');
		await expect(bringBack(page)).toBeHidden();
	});
});
