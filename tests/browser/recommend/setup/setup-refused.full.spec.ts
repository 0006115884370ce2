import { expect, test } from '@playwright/test';
import { status } from '../../../helpers/picker.ts';
import { linkOf, SET_UP } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a set-up leaves the list as it is', async ({ page }) => {
		await page.goto(`/recommend/${linkOf(SET_UP)}`);
		await expect(page.getByText('A made-up surgery')).toHaveCount(0);
	});
});

for (const [what, setup, says] of [
	['favourites', { ...SET_UP, favourites: ['2534', '0000'] }, 'Look at “Favourites 2” in it.'],
	['packs', { ...SET_UP, packs: [{ title: '', codes: ['2917'] }] }, 'Look at “Our packs 1” in it.'],
	[
		'local numbers',
		{ ...SET_UP, locals: ['', 'x'.repeat(101)] },
		'Look at “Local number 2” in it.',
	],
	['phone', { ...SET_UP, phone: 1632 }, 'Look at “Practice phone” in it.'],
	['version', { ...SET_UP, version: 3, rooms: ['1'] }, 'That was made by a newer Keep Doing.'],
	['sort', { ...SET_UP, keepDoing: 'else' }, 'This is not a whole set-up of Keep Doing'],
] as const)
	test(`a wrong set-up is told by the name that its ${what} have on the page`, async ({ page }) => {
		await openPicker(page, linkOf(setup));
		await expect(status(page, says)).toBeVisible();
	});
