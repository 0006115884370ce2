import { expect, test } from '@playwright/test';
import { rows, status } from '../../../helpers/picker.ts';
import { box, openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('guides stand in the order of the page', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(rows(page).first()).toBeVisible();
	});
});

/** What a surgery types in a hurry, and the guides that may come first: those that name the condition first. */
const FIRST: [typed: string, title: RegExp][] = [
	['osteoarthritis', /^Sore hands/],
	['hip OA', /^(Getting up from your chair|Using the toilet|Getting on and off)/],
	['TATT', /^(Saving your energy|Tired at work)/],
	['frailty', /^(Coming home from hospital|While you wait)/],
	['stroke', /^(Doing things with one hand|Getting dressed|Driving|Going back)/],
];

test('a condition that many guides name puts first those that it is central to', async ({
	page,
}) => {
	await openPicker(page);
	for (const [typed, title] of FIRST) {
		await box(page).fill(typed);
		await expect(page.locator('[data-enter]'), typed).toHaveText(
			new RegExp(`^Enter adds: ${title.source.slice(1)}`),
		);
	}
});

test('words that none of our guides is for find none, rather than a guess', async ({ page }) => {
	const hears = page.waitForResponse('/search-alarms.json');
	await openPicker(page);
	await hears;
	for (const typed of ['weight loss', 'ear wax', 'smoking']) {
		await box(page).fill(typed);
		await expect(page.locator('[data-found]'), typed).toHaveText(/^No guide /);
	}
});

test('a code that is none is said to be none, and is no emergency', async ({ page }) => {
	const hears = page.waitForResponse('/search-alarms.json');
	await openPicker(page);
	await hears;
	await box(page).fill('9999');
	await expect(status(page, 'There is no guide with the code 9999')).toBeVisible();
	await expect(page.getByText('assess first')).toBeHidden();
	await box(page).fill('999');
	await expect(page.getByText('assess first')).toBeVisible();
});
