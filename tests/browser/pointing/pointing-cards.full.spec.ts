import { expect, test } from '@playwright/test';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { pointingWords } from '#lib/words/en/pointing.ts';
import { heard, OWN_VOICE, withVoices } from '../read-aloud/voices.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const PAGE = '/pointing-cards/';
const { allCards, draft, say, toCut } = pointingWords.pointing;
const CARDS = [
	...['Pain', 'Tired', 'Toilet', 'Stop', 'Help', 'Too fast', 'Write it down', 'Yes', 'No'],
	...['Drink', 'Food', 'Cold', 'Hot', 'Sick', 'Cannot breathe', 'Afraid', 'My family', 'Home'],
	...['Very good', 'Good', 'In between', 'Bad', 'Very bad', 'Front', 'Back'],
];
const SHEETS = 5;
const CALL = dangerWords.en.buttons.emergency;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each card shows itself large when it is pressed, and leads back', async ({ page }) => {
		await page.goto(PAGE);
		for (const word of CARDS) {
			const card = page.getByRole('link', { name: new RegExp(`${word}(?: ${CALL})?$`) });
			const before = await card.first().boundingBox();
			expect(Math.min(before?.width ?? 0, before?.height ?? 0)).toBeGreaterThanOrEqual(88);
			await card.first().click();
			const large = page.locator('.point-large:target');
			await expect(large.getByRole('heading', { name: word, exact: true })).toBeInViewport();
			await expect(large.getByRole('img')).toBeInViewport();
			const size = await large
				.getByRole('heading')
				.evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
			expect(size).toBeGreaterThan(40);
			await large.getByRole('link', { name: allCards }).click();
			await expect(large).toHaveCount(0);
			await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		}
	});

	test('five sheets are printed: two with every card, and the same cards to cut out, each a draft', async ({
		page,
	}) => {
		await page.goto(PAGE);
		// A printer may ask for its own paper and margins.
		for (const options of [{ preferCSSPageSize: true }, { format: 'A4' }] as const) {
			const sheets = await sheetsOf(await page.pdf(options));
			expect(sheets.length).toBe(SHEETS);
			const [board, pack] = [sheets.slice(0, 2).join(' '), sheets.slice(2).join(' ')];
			for (const word of CARDS) {
				expect(board, word).toContain(word);
				expect(pack, word).toContain(word);
			}
			expect(sheets[0]).toContain(draft);
			expect(sheets[2]).toContain(toCut);
			expect(pack.match(/\bDraft\b/g)?.length).toBe(CARDS.length);
		}
	});

	test('a card that is shown large takes no paper', async ({ page }) => {
		await page.goto(`${PAGE}#pain`);
		expect((await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).length).toBe(SHEETS);
	});
});

test('a card fits a small phone, large and on the board', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	for (const address of [PAGE, `${PAGE}#write-it-down`, `${PAGE}#front`]) {
		await page.goto(address);
		const [wide, room] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			window.innerWidth,
		]);
		expect(wide, address).toBeLessThanOrEqual(room ?? 0);
	}
});

test('on a phone that lies on its side a card and the way back are seen whole, and Escape closes it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto(`${PAGE}#write-it-down`);
	const large = page.locator('.point-large:target');
	const parts = [large.getByRole('heading'), large.getByRole('img'), large.getByRole('link')];
	for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Escape');
	await expect(large).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('every drawing is small', async ({ page }) => {
	await page.goto(PAGE);
	const sources = await page
		.locator('.point-board img')
		.evaluateAll((all) => all.map((image) => (image as HTMLImageElement).src));
	expect(sources.length).toBe(CARDS.length);
	for (const source of sources) {
		const drawing = await page.request.get(source, { headers: { 'Accept-Encoding': 'br' } });
		expect(Number(drawing.headers()['content-length']), source).toBeLessThanOrEqual(2500);
	}
});

test('a word is said when it is asked for, and only by a voice of the device', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], late: 300 });
	await page.goto(`${PAGE}#toilet`);
	const saying = page.getByRole('button', { name: say });
	await expect(saying).toBeVisible();
	expect((await heard(page)).said).toEqual([]);
	await saying.click();
	expect((await heard(page)).said).toEqual([{ text: 'Toilet', lang: 'en-GB', own: true }]);
});

test('where there is no voice of the device, nothing offers to say a word', async ({ page }) => {
	await withVoices(page, { voices: [{ lang: 'en-GB', localService: false }] });
	await page.goto(`${PAGE}#toilet`, { waitUntil: 'networkidle' });
	await expect(page.getByRole('button', { name: say })).toHaveCount(0);
});
