import { expect, test, type Page } from '@playwright/test';
import { add, aHandsPause, chosen, note, rows, status } from '../../../helpers/picker.ts';
import {
	bar,
	box,
	countPrints,
	inEachWindow,
	openPicker,
	printButton,
	printed,
} from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';
const OPTIONS = 'Slip: from, paper, note, local numbers';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing can be chosen, so nothing can be left behind', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(bar(page)).toBeHidden();
	});
});

inEachWindow(() => {
	test.beforeEach(({ page }) => countPrints(page));

	const chooseWithNote = async (page: Page) => {
		await openPicker(page);
		await add(page, 'Getting up from your chair').click();
		await page.getByText(OPTIONS).click();
		await note(page).fill(NOTE);
	};
	const type = async (page: Page, text: string) => {
		await box(page).click();
		await page.keyboard.type(text);
	};
	const holdsNothing = async (page: Page) => {
		await expect(chosen(page)).toHaveCount(0);
		await expect(note(page)).toHaveValue('');
		const html = () => page.evaluate(() => document.querySelector('guide-picker')?.outerHTML);
		await expect.poll(html).not.toContain(NOTE);
	};

	test('after a print, the next search begins a new slip, and says so', async ({ page }) => {
		await chooseWithNote(page);
		await printButton(page).click();
		await printed(page, 1);
		await type(page, 'kettle');
		await holdsNothing(page);
		await expect(
			status(page, /^Slip done: Getting up from your chair more easily\. The note went too\./),
		).toBeVisible();
		await page.getByRole('button', { name: 'Add to it instead' }).click();
		await expect(chosen(page)).toHaveCount(1);
		await expect(note(page)).toHaveValue('');
	});

	test('what is typed while the browser still copies is the next patient’s', async ({ page }) => {
		await page.addInitScript(() => {
			const slowly = () => new Promise<void>((done) => void setTimeout(done, 1500));
			Object.defineProperty(navigator, 'clipboard', { value: { writeText: slowly } });
		});
		await chooseWithNote(page);
		await box(page).focus();
		await page.keyboard.press('F2');
		await page.keyboard.type('kettle');
		await expect(status(page, /^Slip done: Getting up from your chair more easily/)).toBeVisible();
		await expect(box(page)).toHaveValue('kettle');
		await holdsNothing(page);
	});

	test('after a copy, a guide added from the list begins a new slip', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await chooseWithNote(page);
		await page.keyboard.press('F2');
		await expect(bar(page).getByText('Copied', { exact: true }).first()).toBeVisible();
		await add(page, 'Saving your energy').click();
		await expect(chosen(page)).toHaveCount(1);
		await expect(chosen(page)).toContainText('Saving your energy');
		await expect(note(page)).toHaveValue('');
	});

	test('a pack after a print begins a new slip', async ({ page }) => {
		await chooseWithNote(page);
		await printButton(page).click();
		await page.getByRole('button', { name: 'Breathless', exact: true }).click();
		await expect(chosen(page)).toHaveCount(2);
		await expect(chosen(page).filter({ hasText: 'chair' })).toHaveCount(0);
	});

	test('a print that was called off keeps the note and the guides', async ({ page }) => {
		await chooseWithNote(page);
		await printButton(page).click();
		await printed(page, 1);
		await expect(note(page)).toHaveValue(NOTE);
		await expect(chosen(page)).toHaveCount(1);
	});

	test('the Print button says how many guides it prints, and which first', async ({ page }) => {
		await openPicker(page);
		await add(page, 'Getting up from your chair').click();
		await expect(printButton(page)).toHaveText(/Print slip: Getting up from your chair/);
		await aHandsPause(page);
		await add(page, 'Saving your energy').click();
		await expect(printButton(page)).toHaveText(/Print slip: 2 guides, first Getting up from/);
	});

	test('order, words and focus of the last patient are gone', async ({ page }) => {
		await openPicker(page);
		const order = () => rows(page).getByRole('heading').allTextContents();
		const first = await order();
		await type(page, 'breathless');
		await page.keyboard.press('Enter');
		await page.keyboard.type('sleep');
		await page.getByRole('button', { name: 'Next patient' }).click();
		expect(await order()).toEqual(first);
		await expect(box(page)).toHaveValue('');
		await expect(box(page)).toBeFocused();
		await expect(page.locator('guide-picker')).not.toHaveAttribute('data-search-done');
	});
});
