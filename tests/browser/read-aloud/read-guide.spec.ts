import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readingWords } from '#lib/words/for-reading.ts';
import { readAloud } from '#lib/words/read-aloud.ts';
import { heard, OWN_VOICE, withVoices } from './voices.ts';

const GUIDE = '/guides/getting-up-from-a-chair/';
const { offer, notFetched } = readAloud.en;
const { bar, goOn, pause, silent, stop } = readingWords.en;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const marked = (page: Page) => page.locator('[data-being-read]');
const saidBy = async (page: Page) => (await heard(page)).said.map(({ text }) => text);

async function startReading(page: Page): Promise<void> {
	await page.goto(GUIDE);
	await button(page, offer).click();
	await expect(page.getByRole('group', { name: bar })).toBeVisible();
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('no guide offers what only a script can do', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(page.locator('#try-this-first')).toBeVisible();
		await expect(button(page, offer)).toHaveCount(0);
	});
});

test.describe('the button', () => {
	const none: [device: string, voices: (typeof OWN_VOICE)[]][] = [
		['no voice', []],
		['a voice that speaks elsewhere', [{ lang: 'en-GB', localService: false }]],
		['a voice of another language', [{ lang: 'cy-GB', localService: true }]],
	];
	for (const [device, voices] of none)
		test(`is not there on a device with ${device}`, async ({ page }) => {
			await withVoices(page, { voices });
			await page.goto(GUIDE, { waitUntil: 'networkidle' });
			// Longer than an old Safari is given to find its voices.
			await page.waitForTimeout(2500);
			await expect(button(page, offer)).toHaveCount(0);
		});

	test('is not there in a browser that cannot speak', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', {}));
		await page.goto(GUIDE, { waitUntil: 'networkidle' });
		await expect(button(page, offer)).toHaveCount(0);
		expect(faults).toEqual([]);
	});

	test('comes once where voices come late, and moves nothing', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await withVoices(page, { voices: [OWN_VOICE], late: 700 });
		await page.goto(GUIDE);
		await expect(button(page, offer)).toHaveCount(0);
		const title = page.locator('h1');
		const before = await title.boundingBox();
		await expect(button(page, offer)).toBeVisible();
		await page.waitForTimeout(2000);
		await expect(button(page, offer)).toHaveCount(1);
		expect(await title.boundingBox()).toEqual(before);
		const size = await button(page, offer).boundingBox();
		expect(size?.height).toBeGreaterThanOrEqual(44);
	});

	test('starts nothing by itself, and fetches what reads only when it is pressed', async ({
		page,
	}) => {
		await withVoices(page, { voices: [OWN_VOICE] });
		await page.goto(GUIDE, { waitUntil: 'networkidle' });
		expect(await heard(page)).toEqual({ said: [], isSpeaking: false, cancels: 0 });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await button(page, offer).click();
		await expect(page.getByRole('group', { name: bar })).toBeVisible();
		expect(asked.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	});

	test('says so where what reads cannot be fetched', async ({ page }) => {
		await withVoices(page, { voices: [OWN_VOICE] });
		await page.goto(GUIDE, { waitUntil: 'networkidle' });
		await page.route('**/*.js', (route) => route.abort());
		await button(page, offer).click();
		await expect(page.getByRole('alert')).toHaveText(notFetched);
	});
});

test('the danger signs are read before anything but the title, then the steps one by one', async ({
	page,
}) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 4 });
	await startReading(page);
	await expect(page.getByRole('group', { name: bar })).toBeHidden({ timeout: 20_000 });
	const said = await saidBy(page);
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
	expect(said[0]).toBe(plain(await page.locator('h1').innerText()));
	const danger = plain(await page.locator('.check-first').innerText());
	const dangerParts = said.slice(1).findIndex((text) => !danger.includes(text));
	expect(dangerParts).toBeGreaterThan(3);
	const steps = await page.locator('#try-this-first ~ .steps > ol > li').allInnerTexts();
	const places = steps.map((step, index) => {
		const [first = ''] = plain(step).split(/(?<=[.,:])\s/);
		return said.findIndex((text) => text.startsWith(`${index + 1}: ${first}`));
	});
	expect(places.length).toBeGreaterThan(2);
	expect(Math.min(...places)).toBeGreaterThan(dangerParts);
	expect(places).toEqual(places.toSorted((one, other) => one - other));
	// Of each danger sign nothing is said twice in the card, and nothing is said of a folded row or a button.
	const folded = await page.locator('details:not([open]) > :not(summary)').allTextContents();
	expect(folded.length).toBeGreaterThan(0);
	for (const text of folded.map(plain)) expect(said).not.toContain(text);
	expect(said).not.toContain(offer);
	// Chrome cuts off what takes it more than 15 seconds.
	expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(170);
});

test('only a voice of the device itself is asked, in the language of the page', async ({
	page,
}) => {
	const elsewhere = { lang: 'en-GB', localService: false };
	await withVoices(page, { voices: [elsewhere, { lang: 'en_US', localService: true }] });
	await startReading(page);
	const { said } = await heard(page);
	expect(said.length).toBeGreaterThan(0);
	expect(said.every(({ own, lang }) => own && lang === 'en_US')).toBe(true);
});

test('one line at a time is marked, in light, in dark and in forced colours', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 1500 });
	for (const look of [
		{ colorScheme: 'light' },
		{ colorScheme: 'dark' },
		{ forcedColors: 'active' },
	] as const) {
		await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look });
		await startReading(page);
		await expect(marked(page)).toHaveCount(1);
		const style = await marked(page).evaluate((line) => {
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(line);
			const { backgroundColor } = getComputedStyle(document.body);
			return { outlineStyle, width: parseFloat(outlineWidth), outlineColor, backgroundColor };
		});
		expect(style.outlineStyle).toBe('solid');
		expect(style.width).toBeGreaterThanOrEqual(3);
		expect(style.outlineColor).not.toBe(style.backgroundColor);
	}
});

test('no fault is found by axe while a page is read, in light and in dark', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 60_000 });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await startReading(page);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});

test('Stop, Escape, paper and leaving the page end it at once, and no mark stays', async ({
	page,
}) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 60_000 });
	const ends: [how: string, end: () => Promise<unknown>][] = [
		['Stop', () => button(page, stop).click()],
		['Escape', () => page.keyboard.press('Escape')],
		['paper', () => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))],
		['leaving', () => page.evaluate(() => window.dispatchEvent(new Event('pagehide')))],
		[
			'another tab in front',
			() =>
				page.evaluate(() => {
					Object.defineProperty(document, 'hidden', { value: true, configurable: true });
					document.dispatchEvent(new Event('visibilitychange'));
				}),
		],
	];
	for (const [how, end] of ends) {
		await startReading(page);
		expect((await heard(page)).isSpeaking, how).toBe(true);
		await end();
		const { isSpeaking, said } = await heard(page);
		expect(isSpeaking, how).toBe(false);
		await expect(marked(page), how).toHaveCount(0);
		await expect(page.getByRole('group', { name: bar }), how).toHaveCount(0);
		await page.waitForTimeout(100);
		expect((await heard(page)).said.length, how).toBe(said.length);
	}
});

test('Pause keeps the place: it goes on with the sentence that was cut off', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 150 });
	await startReading(page);
	await expect.poll(async () => (await saidBy(page)).length).toBeGreaterThan(3);
	await button(page, pause).click();
	const before = await saidBy(page);
	expect((await heard(page)).isSpeaking).toBe(false);
	await page.waitForTimeout(400);
	expect(await saidBy(page)).toEqual(before);
	await expect(marked(page)).toHaveCount(1);
	await button(page, goOn).click();
	await expect.poll(async () => (await saidBy(page)).length).toBeGreaterThan(before.length);
	expect((await saidBy(page))[before.length]).toBe(before.at(-1));
});

test('by keyboard alone it is begun and stopped, and the focus comes back', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 60_000 });
	await page.goto(GUIDE);
	await button(page, offer).focus();
	await page.keyboard.press('Enter');
	await expect(button(page, pause)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(button(page, stop)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(page, offer)).toBeFocused();
});

test('the page follows the line that is read, and jumps where motion is not wanted', async ({
	page,
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(() => {
		const scrolls: unknown[] = [];
		Object.assign(window, { scrolls });
		const scroll = Element.prototype.scrollIntoView;
		Element.prototype.scrollIntoView = function (how) {
			scrolls.push(how);
			scroll.call(this, how);
		};
	});
	await page.setViewportSize({ width: 390, height: 500 });
	await withVoices(page, { voices: [OWN_VOICE], each: 30 });
	await startReading(page);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
	await button(page, pause).click();
	await expect(marked(page)).toBeInViewport();
	const scrolls = await page.evaluate(() => (window as unknown as { scrolls: unknown[] }).scrolls);
	expect(scrolls.length).toBeGreaterThan(0);
	expect(scrolls).toEqual(scrolls.map(() => ({ block: 'center', behavior: 'auto' })));
});

test('a device that says nothing is told of', async ({ page }) => {
	await page.clock.install();
	await withVoices(page, { voices: [OWN_VOICE], each: 0 });
	await startReading(page);
	await page.clock.runFor(9000);
	await expect(page.getByRole('alert')).toHaveText(silent);
	await expect(page.getByRole('group', { name: bar })).toHaveCount(0);
});
