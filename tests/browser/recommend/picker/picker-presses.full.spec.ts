import { expect, test } from '@playwright/test';
import { add, aHandsPause, chosen, note } from '../../../helpers/picker.ts';
import {
	bar,
	box,
	countPrints,
	inEachWindow,
	openPicker,
	printed,
	quiet,
} from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no clock and no key, for nothing can be chosen', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(bar(page)).toBeHidden();
	});
});

inEachWindow(() => {
	test.beforeEach(({ page }) => countPrints(page));

	test('Alt+N says first what it would take while somebody types, and is never taken with Ctrl or AltGr', async ({
		page,
	}) => {
		await openPicker(page);
		await add(page, 'Getting up from your chair').click();
		await page.getByText('Slip: from, paper, note, local numbers').click();
		await note(page).fill(NOTE);
		await note(page).press('Control+Alt+n');
		await expect(note(page)).toHaveValue(NOTE);
		await expect(bar(page)).not.toContainText('Alt+N once more');
		for (const typed of ['', ' ']) {
			await page.keyboard.type(typed);
			await note(page).press('Alt+n');
			await expect(bar(page)).toContainText('Press Alt+N once more for the next patient');
			await expect(note(page)).toHaveValue(NOTE + typed);
		}
		await box(page).focus();
		await box(page).press('Control+Alt+n');
		await page.evaluate(() => {
			const init = { key: 'ń', code: 'KeyN', altKey: true, modifierAltGraph: true, bubbles: true };
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
		});
		await expect(chosen(page)).toHaveCount(1);
		const next = page.getByRole('button', { name: 'Next patient' });
		await expect(next).toHaveAttribute('aria-keyshortcuts', 'Alt+N');
		await box(page).press('Alt+n');
		await expect(chosen(page)).toHaveCount(0);
		await expect(note(page)).toHaveValue('');
	});

	test('Alt+N pressed twice in the note begins the next patient’s slip', async ({ page }) => {
		await openPicker(page, '#2917');
		await page.getByText('Slip: from, paper, note, local numbers').click();
		await note(page).fill(NOTE);
		await note(page).press('Alt+n');
		await note(page).press('Alt+n');
		await expect(note(page), 'a hasty second press is the same one').toHaveValue(NOTE);
		await aHandsPause(page);
		await note(page).press('Alt+n');
		await expect(chosen(page)).toHaveCount(0);
		await expect(note(page)).toHaveValue('');
		await expect(box(page)).toBeFocused();
	});

	test('a link that is followed in the same tab begins a new slip', async ({ page }) => {
		await openPicker(page, '#2917');
		await expect(chosen(page)).toHaveCount(1);
		await page.evaluate(() => (location.hash = '#2534'));
		await expect(chosen(page)).toContainText('Saving your energy');
		await expect(chosen(page)).toHaveCount(1);
	});

	test('a double press where a button changed its meaning counts once', async ({ page }) => {
		await openPicker(page);
		const button = add(page, 'A desk');
		await button.scrollIntoViewIfNeeded();
		const at = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const twice = async (gap: number) => {
			await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
			await page.waitForTimeout(gap);
			await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
		};
		await twice(60);
		await expect(chosen(page)).toHaveCount(1);
		await page.waitForTimeout(700);
		await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
		await expect(chosen(page)).toHaveCount(0);
	});

	test('two clicks on a button that prints, within half a second, print once', async ({ page }) => {
		await openPicker(page, '#2917');
		await page.getByText('Pads and batches, with no date').click();
		let times = 0;
		for (const name of [
			/^Print slip/,
			/^Large print/,
			'Print so many of this slip',
			/small slips/,
		]) {
			const button = page.getByRole('button', { name }).first();
			await button.scrollIntoViewIfNeeded();
			await button.dblclick({ delay: 20 });
			times++;
			await printed(page, times);
			await page.waitForTimeout(550);
		}
	});

	test('a held Enter adds once and prints nothing', async ({ page }) => {
		await openPicker(page);
		await page.keyboard.type('falls');
		for (let times = 0; times < 5; times++) await page.keyboard.down('Enter');
		await quiet(page);
		for (let times = 0; times < 3; times++) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
		await expect(chosen(page)).toHaveCount(1);
		await expect(page.locator('html')).not.toHaveAttribute('data-printed');
		await page.keyboard.press('Enter');
		await printed(page, 1);
	});
});
