import { expect, test, type Page } from '@playwright/test';
import { readingWords } from '#lib/words/for-reading.ts';
import { button, offer, saidBy } from './reading.ts';
import { OWN_VOICE, withVoices } from './voices.ts';

const PAGE = '/guides/getting-up-from-a-chair/easy-read/';
const { noVoice, getVoice } = readingWords.en;
const help = (page: Page) => page.locator('voice-help');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing speaks of a voice', async ({ page }) => {
		await page.goto(PAGE);
		await expect(help(page).getByText(noVoice)).toBeHidden();
		await expect(button(page, offer)).toHaveCount(0);
	});
});

test('an Easy Read version is read aloud: its title, its danger signs, then its lines', async ({
	page,
}) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 4 });
	await page.goto(PAGE);
	await button(page, offer).click();
	const first = 'Put both feet flat on the floor.';
	await expect
		.poll(async () => (await saidBy(page)).some((one) => one.startsWith(first)), {
			timeout: 20_000,
		})
		.toBe(true);
	const said = await saidBy(page);
	const at = (text: string) => said.findIndex((one) => one.startsWith(text));
	expect(at('Getting up from your chair')).toBe(0);
	expect(at('Get help first')).toBeGreaterThan(0);
	expect(at(first)).toBeGreaterThan(at('Get help first'));
	await expect(help(page).getByText(noVoice)).toBeHidden();
});

test('the cards to point at are read aloud', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 4 });
	await page.goto('/pointing-cards/');
	await button(page, offer).click();
	await expect.poll(async () => (await saidBy(page)).includes('Pain')).toBe(true);
});

test('where there is no voice, it says how to get one, and moves nothing', async ({ page }) => {
	await withVoices(page, { voices: [] });
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(PAGE);
	const below = page.getByRole('heading', { name: 'Get help first' });
	const before = await below.boundingBox();
	await expect(help(page).getByText(noVoice)).toBeVisible();
	expect(await below.boundingBox()).toEqual(before);
	await help(page).getByText(noVoice).click();
	await expect(help(page).getByText(getVoice)).toBeVisible();
});
