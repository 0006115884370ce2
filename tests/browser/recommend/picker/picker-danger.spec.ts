import { expect, test, type Page } from '@playwright/test';
import { chosen, rows, status } from '../../../helpers/picker.ts';
import { bar, box, inEachWindow } from '../../../helpers/surgery.ts';

const LINE = 'No guide is for this if it is new or happening now: assess first.';
const help = (page: Page) => page.getByRole('link', { name: /^Urgent help.*new tab/ });
const entered = (page: Page) => page.locator('[data-enter]');
/** Opens the picker, and waits until it knows danger. */
const openWhole = async (page: Page) => {
	const heard = page.waitForResponse('/search-alarms.json');
	await page.goto('/recommend/');
	await heard;
	await page.waitForTimeout(150);
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no box to type a danger in', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(box(page)).toBeHidden();
	});
});

inEachWindow(() => {
	for (const typed of [
		'suicidal',
		'overdose',
		'self harm',
		'chest pain',
		'Chest pain.',
		'sepsis',
		'PE',
		'?MI',
		'GCA',
		'CES',
	])
		test(`“${typed}” says to assess first, and Enter adds nothing`, async ({ page }) => {
			await openWhole(page);
			await page.keyboard.type(typed);
			await expect(status(page, LINE)).toBeVisible();
			await expect(page.locator('[data-danger]')).toBeVisible();
			await expect(help(page)).toHaveAttribute('href', '/urgent-help/');
			await expect(entered(page)).not.toContainText('Enter adds:');
			await page.keyboard.press('Enter');
			await expect(chosen(page)).toHaveCount(0);
			await expect(box(page)).toHaveValue(typed);
			// Nothing of it stays for the next patient.
			await page.getByRole('button', { name: 'Next patient' }).click();
			await expect(help(page)).toBeHidden();
		});

	test('a danger that is long past still has its guides: the down arrow comes to them', async ({
		page,
	}) => {
		await openWhole(page);
		await page.keyboard.type('chest pain');
		await expect(entered(page)).toHaveText(
			'Enter adds nothing for this. The down arrow goes to the guides.',
		);
		await expect(rows(page).first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(entered(page)).toContainText('Enter adds:');
		await page.keyboard.press('ArrowUp');
		await expect(entered(page)).not.toContainText('Enter adds:');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(1);
	});

	test('hurried clinical words with a danger in them find guides under the line', async ({
		page,
	}) => {
		await openWhole(page);
		await page.keyboard.type('chest pain clinic dc anxious');
		await expect(help(page)).toBeVisible();
		await expect(rows(page).first()).toBeVisible();
		await box(page).fill('low mood, not suicidal');
		await expect(help(page)).toBeVisible();
		await expect(entered(page)).toContainText('Enter adds:');
	});

	for (const typed of ['stroke', 'back pain'])
		test(`“${typed}” is a diagnosis here too: under the line, Enter adds its guide`, async ({
			page,
		}) => {
			await openWhole(page);
			await page.keyboard.type(typed);
			await expect(help(page)).toBeVisible();
			await expect(entered(page)).toContainText('Enter adds:');
			await page.keyboard.press('Enter');
			await expect(chosen(page)).toHaveCount(1);
		});

	for (const typed of ['post stroke', 'stroke fatigue', 'low mood', 'falls', 'copd tired', '2917'])
		test(`“${typed}” is a patient with time for a guide: there is no line`, async ({ page }) => {
			await openWhole(page);
			await page.keyboard.type(typed);
			await expect(entered(page)).toContainText('Enter adds:');
			await expect(help(page)).toBeHidden();
		});
});

test('the box works before anything of danger is fetched, and without it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.route('/search-alarms.json', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await page.goto('/recommend/');
	await failed;
	expect(asked.indexOf('/search-alarms.json')).toBeGreaterThan(asked.indexOf('/search-data.json'));
	await box(page).fill('falls');
	await box(page).press('Enter');
	await expect(chosen(page)).toHaveCount(1);
	await expect(bar(page)).toContainText('Added: ');
});
