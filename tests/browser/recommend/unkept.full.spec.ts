import { expect, test, type Page } from '@playwright/test';
import { note } from '../../helpers/picker.ts';
import { linkOf, OPTIONS, SET_UP } from '../../helpers/practice.ts';
import { bar, box, countPrints, openPicker, printButton, printed } from '../../helpers/surgery.ts';

const KEEP = 'Keep the practice’s details on this computer';
const name = (page: Page) => page.getByLabel('Practice name');
const unkept = (page: Page) => page.locator('[data-unkept]');

/** Whether the page asks before it is shown anew. */
async function asksToLeave(page: Page): Promise<boolean> {
	let isAsked = false;
	page.once('dialog', (dialog) => {
		isAsked = true;
		void dialog.accept();
	});
	await page.reload();
	page.removeAllListeners('dialog');
	return isAsked;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing of a practice can be typed', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(name(page)).toBeHidden();
	});
});

test('what is typed of the practice and kept nowhere is said to go, beside its field, and the page asks', async ({
	page,
}) => {
	await openPicker(page);
	await page.getByText(OPTIONS).click();
	await page.getByRole('combobox', { name: /^From/ }).selectOption('nurse');
	await expect(unkept(page)).toHaveText(/^Not kept: it goes when this page is closed\./);
	await name(page).fill('A made-up surgery');
	const [field, line] = [await name(page).boundingBox(), await unkept(page).boundingBox()];
	expect((line?.y ?? 0) - (field?.y ?? 0)).toBeLessThan(120);
	expect(await asksToLeave(page)).toBe(true);
});

test('once it is kept, nothing is said and nothing is asked', async ({ page }) => {
	await openPicker(page);
	await page.getByText(OPTIONS).click();
	await name(page).fill('A made-up surgery');
	await page.getByLabel(KEEP).check();
	await expect(unkept(page)).toBeEmpty();
	expect(await asksToLeave(page)).toBe(false);
});

test('a set-up that a link brought is brought again by it: nothing is asked', async ({ page }) => {
	await openPicker(page, linkOf(SET_UP));
	await page.getByText(OPTIONS).click();
	await expect(name(page)).toHaveValue(SET_UP.name);
	expect(await asksToLeave(page)).toBe(false);
});

test('a practice name that is typed after the print is said not to be on that slip', async ({
	page,
}) => {
	await countPrints(page);
	await openPicker(page, '#2917');
	await printButton(page).click();
	await printed(page, 1);
	await page.getByText(OPTIONS).click();
	await name(page).pressSequentially('A');
	await expect(bar(page)).toContainText(
		'This is not on the slip that was handed over: Getting up from your chair',
	);
});

test('a note that says who the patient is, is told of as it is typed', async ({ page }) => {
	await openPicker(page, '#2917');
	await page.getByText(OPTIONS).click();
	const told = page.getByText('This seems to say who the patient is').first();
	await note(page).fill('Ask about the shoes of Mrs Smith');
	await expect(told).toBeVisible();
	await note(page).fill('Ask about the shoes');
	await expect(told).toBeHidden();
	await note(page).fill('943 476 5919');
	await expect(told).toBeVisible();
	await page.getByRole('button', { name: 'Next patient' }).click();
	await expect(told).toBeHidden();
});

test('a link that comes over words in the box says which went', async ({ page }) => {
	await openPicker(page);
	await box(page).fill('dizzy wh');
	await page.evaluate(() => (location.hash = '#2917'));
	await expect(bar(page)).toContainText('What was typed went: dizzy wh. Added: ');
});
