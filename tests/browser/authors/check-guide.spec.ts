import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { wordsOf } from '#lib/danger-signs/about-whom.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const address = '/check-a-guide/saving-energy/';
const library = readLibrary();
const guide = library.guides.find(({ slug }) => slug === 'saving-energy');
const fingerprint = guide ? library.fingerprint(guide) : 'none';
const checker = { name: 'A made-up checker', role: 'Made up', hcpc: 'OT00000', interests: 'None' };

const button = (page: Page) => page.getByRole('button', { name: 'Make the words to send' });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the sheet is a paper blank: every claim and danger sign, three answers and room for words', async ({
		page,
	}) => {
		await page.goto(address);
		await page.emulateMedia({ media: 'print' });
		for (const { claim } of guide?.facts?.evidence ?? [])
			await expect(page.locator('legend', { hasText: claim }).first()).toBeVisible();
		const { checkFirst } = guide?.facts ?? {};
		for (const name of [...(checkFirst?.stop ?? []), ...(checkFirst?.watch ?? [])]) {
			const sign = library.dangerSigns.get(name);
			if (!checkFirst || !sign) throw new Error(`There is no sign ${name}.`);
			const hasText = wordsOf(sign, checkFirst);
			await expect(page.locator('fieldset', { hasText }).first()).toBeVisible();
		}
		await expect(page.locator('fieldset').first().getByRole('radio')).toHaveCount(3);
		await expect(page.locator('fieldset').first()).toContainText('or why it should go: ____');
		await expect(button(page)).toHaveCount(0);
		await expect(page.getByText('Make the words to send')).toBeHidden();
	});

	test('no reader is led there: search engines stay away, and our own menus and guides name it nowhere', async ({
		page,
	}) => {
		await page.goto(address);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		for (const from of ['/', '/guides/', '/guides/saving-energy/', '/search/']) {
			await page.goto(from);
			await expect(page.locator('a[href*="check-a-guide"]')).toHaveCount(0);
		}
	});
});

async function fillIn(page: Page): Promise<void> {
	await page.getByLabel('Name', { exact: true }).fill('A made-up checker');
	await page.getByLabel('Role', { exact: true }).fill('Made up');
	await page.getByLabel('HCPC number').fill('ot00000');
	await page.getByLabel('Interests', { exact: true }).fill('None');
}

async function agreeToAll(page: Page): Promise<void> {
	for (const answer of await page.getByLabel('Agree', { exact: true }).all()) await answer.check();
}

const make = (page: Page) => button(page).click();

const words = (page: Page) => page.getByLabel('The words to send');

test('whoever agrees to all gets lines that the check of the files takes', async ({ page }) => {
	await page.goto(address);
	await agreeToAll(page);
	await fillIn(page);
	await make(page);
	await expect(words(page)).toHaveValue(/words: "/);
	const [, on = ''] = /on: (\S+)/.exec(await words(page).inputValue()) ?? [];
	const seal = library.seal(fingerprint, { ...checker, on });
	await expect(words(page)).toHaveValue(new RegExp(`words: "${seal}"`));
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save as a file' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('check-saving-energy.txt');
	expect(readFileSync(await file.path(), 'utf8')).toBe(await words(page).inputValue());
});

test('a change needs words, and takes the lines away', async ({ page }) => {
	await page.goto(address);
	await agreeToAll(page);
	await fillIn(page);
	const point = page.locator('fieldset').first();
	await point.getByRole('radio', { name: /^Change / }).check();
	await make(page);
	await expect(page.getByRole('status')).toHaveText(
		'Say what each change should be, or why it should go.',
	);
	await expect(point.getByRole('textbox')).toBeFocused();
	await expect(point.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
	await point.getByRole('textbox').fill('Say it so.');
	await make(page);
	await expect(words(page)).toHaveValue(/Change: .*\n {2}Say it so\./);
	await expect(words(page)).not.toHaveValue(/checked:/);
});

test('whoever wrote it, or has no number in the right form, is told', async ({ page }) => {
	await page.goto(address);
	await fillIn(page);
	await page.getByLabel('HCPC number').fill('PH00000');
	await make(page);
	await expect(page.getByRole('status')).toHaveText('Write OT and the figures, with no space.');
	const number = page.getByLabel('HCPC number');
	await expect(number).toBeFocused();
	await expect(number).toHaveAccessibleDescription('Write OT and the figures, with no space.');
	await page.getByLabel('Name', { exact: true }).fill('Mx The founders of Keep Doing');
	await make(page);
	await expect(page.getByRole('status')).toContainText('Whoever wrote this cannot check it.');
	await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
	await expect(number).not.toHaveAttribute('aria-invalid');
});

test('what is missing is said at its field, not in colour alone, until it is written', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(address);
	await make(page);
	const name = page.getByLabel('Name', { exact: true });
	const said = page.locator('main').getByText('Write your name.');
	await expect(name).toBeFocused();
	await expect(said).toBeInViewport();
	await expect(name).toHaveAccessibleDescription('Write your name.');
	await name.press('A');
	await expect(name).not.toHaveAttribute('aria-invalid');
	await expect(said).toHaveCount(0);
});

test('nothing is kept unless asked; what is kept comes back, and can be cleared', async ({
	page,
}) => {
	const kept = () => page.evaluate(() => Object.keys(localStorage));
	await page.goto(address);
	await fillIn(page);
	expect(await kept()).toEqual([]);
	await page.getByLabel('Keep what I fill in').check();
	await page.locator('fieldset').first().getByLabel('Strike out').check();
	expect(await kept()).toEqual(['keep-doing.check.saving-energy']);
	await page.reload();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('A made-up checker');
	await expect(page.locator('fieldset').first().getByLabel('Strike out')).toBeChecked();
	await page.getByRole('button', { name: 'Clear everything' }).click();
	expect(await kept()).toEqual([]);
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
});
