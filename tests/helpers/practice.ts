import { expect, type Page } from '@playwright/test';

/** What the fields of a slip are folded under. */
export const OPTIONS = 'Slip: from, paper, note, local numbers';
/** What a practice’s set-up is folded under. */
export const SETUP = 'Your practice’s set-up: favourites, own packs, file or link';
/** A made-up practice’s set-up. */
export const SET_UP = {
	keepDoing: 'practice',
	version: 2,
	role: 'nurse',
	paper: 'a5',
	letters: 80,
	name: 'A made-up surgery',
	phone: '01632 960 000',
	locals: ['Made-up falls team 01632 960 001'],
	favourites: ['2534', '2917'],
	packs: [{ title: 'Our falls talk', codes: ['3864', '2917'] }],
};
/** The fragment of a link that holds a set-up. */
export const linkOf = (setup: object) =>
	`#setup=${Buffer.from(JSON.stringify(setup)).toString('base64url')}`;

/** Presses the button of this name. */
export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).click();
/** What the computer keeps of the practice. */
export const stored = (page: Page) =>
	page.evaluate(() => JSON.parse(localStorage.getItem('keep-doing.practice') ?? 'null') as unknown);
/** Unfolds all that belongs to a set-up. */
export const unfold = async (page: Page) => {
	await page.getByText(OPTIONS).click();
	await page.getByText(SETUP).click();
};

/** Who hands over. */
export const from = (page: Page) => page.getByRole('combobox', { name: /^From/ });

/** Claims that the set-up is in its fields and among the packs. */
export const isInPlace = async (page: Page) => {
	await expect(from(page)).toHaveValue('nurse');
	await expect(page.getByLabel('Paper')).toHaveValue('a5');
	await expect(page.getByLabel('Letters kept')).toHaveValue('80');
	await expect(page.getByLabel('Practice name')).toHaveValue('A made-up surgery');
	await expect(page.getByLabel('Local number 1')).toHaveValue(/falls team/);
	await expect(page.getByLabel('Local number 2')).toHaveValue('');
	const favourites = page.getByRole('region', { name: 'Favourites' });
	await expect(favourites.getByRole('button')).toHaveText([
		/^Saving your energy/,
		/^Getting up from your chair/,
	]);
	await expect(page.getByRole('button', { name: 'Our falls talk', exact: true })).toBeVisible();
};
