import { expect, test, type Page } from '@playwright/test';
import { chosen, note, status, write } from '../../../helpers/picker.ts';
import { press, stored, unfold } from '../../../helpers/practice.ts';
import { bar, box, openPicker, printButton } from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';
const follow = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);
const NO_9999 = 'There is no guide with the code 9999. Check the number.';

/** Links that ask for what is not here, and what is said of each. */
const UNKNOWN = [
	['#codes=9999', NO_9999],
	['#9999', NO_9999],
	['#9999-8888', 'There are no guides with the codes 9999, 8888. Check the numbers.'],
	['#pack=zebra', 'There is no ready pack with the name zebra.'],
	['#snomed=1', 'No guide here is for this SNOMED CT concept.'],
	['#snomed=', 'This link names no guide.'],
	['#zebra', 'This link names no guide.'],
	['#setup=bad', 'This is not a whole set-up of Keep Doing'],
] as const;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a link with a code that is not there opens the list of guides', async ({ page }) => {
		await page.goto('/recommend/#9999');
		await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
	});
});

for (const [hash, said] of UNKNOWN)
	test(`${hash} says what was not found, and begins another patient’s slip`, async ({ page }) => {
		await openPicker(page, hash);
		await expect(bar(page)).toContainText(said);
		await expect(page).toHaveURL('/recommend/');
		await follow(page, '#2917');
		await expect(chosen(page)).toHaveCount(1);
		await write(note(page), NOTE);
		await follow(page, hash);
		await expect(chosen(page)).toHaveCount(0);
		await expect(printButton(page)).toBeHidden();
		await expect(note(page)).toHaveValue('');
		await expect(bar(page)).toContainText('Cleared for the next patient.');
		await expect(bar(page)).toContainText(said);
	});

test('of several codes in a link those that are here are chosen, and the others named', async ({
	page,
}) => {
	await openPicker(page, '#codes=2917-9999');
	await expect(chosen(page)).toHaveCount(1);
	await expect(bar(page)).toContainText(NO_9999);
	await expect(bar(page)).toContainText('Added: Getting up from your chair');
});

test('more codes than a slip holds are not left out in silence', async ({ page }) => {
	await openPicker(page);
	const codes = await page
		.locator('[data-row]')
		.evaluateAll((rows) => rows.slice(0, 7).map(({ dataset }) => dataset['row']));
	await follow(page, `#${codes.join('-')}`);
	await expect(chosen(page)).toHaveCount(6);
	await expect(bar(page)).toContainText('Six guides is the most for one slip.');
});

for (const typed of ['2917 9999', 'https://keepdoing.example/r/#2917-9999'])
	test(`“${typed}” adds the one that is here and names the other`, async ({ page }) => {
		await openPicker(page);
		await page.keyboard.type(typed);
		await expect(status(page, NO_9999)).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(1);
		await expect(bar(page)).toContainText(NO_9999);
	});

test('an unknown code alone adds nothing, and is not spoken of as words', async ({ page }) => {
	await openPicker(page);
	await page.keyboard.type('9999');
	await expect(status(page, NO_9999)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(chosen(page)).toHaveCount(0);
	await expect(box(page)).toHaveValue('9999');
});

test('a SNOMED CT concept that is typed finds what its link finds', async ({ page }) => {
	await openPicker(page);
	await page.keyboard.type('396275006');
	await expect(page.locator('[data-enter]')).toHaveText(/^Enter adds: /);
	const first = await page.locator('[data-enter]').innerText();
	await follow(page, '#snomed=396275006');
	await expect(box(page)).toHaveValue('Osteoarthritis');
	await expect(page.locator('[data-enter]')).toHaveText(first);
	await box(page).fill('999999006');
	await expect(
		status(page, 'There is no guide with the code 999999006. Check the number.'),
	).toBeVisible();
});

test('one word that finds nothing is told apart from several', async ({ page }) => {
	await openPicker(page);
	await page.keyboard.type('zzzz');
	await expect(status(page, 'No guide is found for this word. Try another.')).toBeVisible();
	await page.keyboard.type(' qqqq');
	await expect(status(page, 'No guide holds all these words. Try fewer.')).toBeVisible();
});

test('a set-up that is followed over a slip clears it, and what is kept stays', async ({
	page,
}) => {
	await openPicker(page);
	await unfold(page);
	await page.getByLabel('Practice name').fill('A made-up surgery');
	await page.getByLabel('Keep the practice’s details').check();
	await follow(page, '#2917');
	await follow(page, '#setup=');
	await expect(chosen(page)).toHaveCount(0);
	await expect(page.getByLabel('Practice name')).toHaveValue('A made-up surgery');
	expect(await stored(page)).toMatchObject({ name: 'A made-up surgery' });
	await press(page, 'Forget the practice’s details, favourites and packs');
});

test('a guide and the poster open beside the picker, which keeps what is chosen', async ({
	page,
	context,
}) => {
	await openPicker(page, '#2917');
	for (const name of [/^Saving your energy.*new tab/, /^Poster and desk card.*new tab/]) {
		const opened = context.waitForEvent('page');
		await page.getByRole('link', { name }).click();
		await (await opened).close();
	}
	await expect(chosen(page)).toHaveCount(1);
	await expect(page).toHaveURL('/recommend/');
});
