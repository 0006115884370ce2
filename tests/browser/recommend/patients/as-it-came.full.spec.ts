import { expect, test, type Page } from '@playwright/test';
import { aHandsPause, chosen, note, write } from '../../../helpers/picker.ts';
import { pageAsItIs } from '../../../helpers/picker/page-as-it-is.ts';
import { HAND_OVERS } from '../../../helpers/picker/hand-overs.ts';
import { box, countPrints, openPicker } from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';
/** A name for a pack may be typed for one patient. */
const NAME = 'Pack of Made-Up Khan';
/** What may tell of the last patient: that it was cleared, what may be brought back, and a note that is on no paper. */
const TOLD = ['[data-status]', '[data-bring-back]', '[data-left-notes]'];
const SETUP = ['[data-favourites]', '[data-own-list]'];
const asItIs = (page: Page) => pageAsItIs(page, 'guide-picker', [...TOLD, ...SETUP]);

/** A letter and away with it: what a search leaves on any page is no trace of a patient. */
async function typeAndDelete(page: Page): Promise<void> {
	await box(page).focus();
	await page.keyboard.type('k');
	await page.keyboard.press('Backspace');
	await page.waitForTimeout(50);
}

/** Makes every choice for one patient that the page offers. */
async function makeUpPatient(page: Page): Promise<void> {
	await page.evaluate(() => (location.hash = '#2917-2534-4183-9394-7114'));
	await expect(chosen(page)).toHaveCount(5);
	for (const list of await page.locator('[data-patients] summary').all()) await list.click();
	await page.getByRole('button', { name: /: Up$/ }).last().click();
	await write(note(page), NOTE);
	await write(page.getByLabel('Name for a pack of our own'), NAME);
	for (const select of await page.locator('[data-patients] select, [data-language]').all())
		await select.evaluate((one: HTMLSelectElement) => {
			one.selectedIndex = one.options.length - 1;
			one.dispatchEvent(new Event('change', { bubbles: true }));
		});
	await page.locator('[data-row] [data-toggle]').nth(30).press('Enter');
	await box(page).fill('falls');
	await page.keyboard.press('ArrowDown');
	await page.locator('.picker-panel').evaluate((panel) => panel.scrollTo(0, 400));
}

const ENDINGS = {
	'Next patient': (page: Page) => page.getByRole('button', { name: 'Next patient' }).click(),
	'Alt+N, twice while typing': async (page: Page) => {
		await box(page).press('Alt+n');
		await aHandsPause(page);
		await box(page).press('Alt+n');
	},
	'the clock': (page: Page) => page.clock.runFor('10:01'),
	'a link to words': (page: Page) => page.evaluate(() => (location.hash = '#q=kettle')),
	'a reload': async (page: Page) => {
		await page.reload();
		await expect(box(page)).toBeFocused();
	},
	'leaving, and Back': async (page: Page) => {
		await page.goto('/urgent-help/');
		await page.goBack();
		await box(page).focus();
	},
} as const;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is chosen, so the page is as it came', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
	});
});

test.describe('with JavaScript', () => {
	test.beforeEach(async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.clock.install();
		await countPrints(page);
		await openPicker(page);
	});

	for (const [name, end] of Object.entries(ENDINGS))
		test(`after ${name}, the whole page is as it came`, async ({ page }) => {
			await typeAndDelete(page);
			const fresh = await asItIs(page);
			await makeUpPatient(page);
			await end(page);
			await box(page).fill('');
			await typeAndDelete(page);
			expect(await asItIs(page)).toEqual(fresh);
			expect(await page.evaluate(() => document.body.outerHTML)).not.toContain(NOTE);
		});

	for (const [name, give] of Object.entries(HAND_OVERS))
		test(`handed over by ${name}, the next letter finds the whole page as it came`, async ({
			page,
		}) => {
			await typeAndDelete(page);
			const fresh = await asItIs(page);
			await makeUpPatient(page);
			await give(page);
			// Words that were searched for went with their patient: what is typed now is the next one's.
			await expect(box(page)).toHaveValue('');
			await expect(chosen(page)).toHaveCount(6);
			await typeAndDelete(page);
			await expect(chosen(page)).toHaveCount(0);
			expect(await asItIs(page)).toEqual(fresh);
			expect(await page.evaluate(() => document.body.outerHTML)).not.toContain(NOTE);
		});
});
