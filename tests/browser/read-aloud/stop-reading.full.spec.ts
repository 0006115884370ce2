import { expect, test } from '@playwright/test';
import { readingWords } from '#lib/words/for-reading.ts';
import { bar, button, GUIDE, marked, offer, saidBy, startReading } from './reading.ts';
import { heard, OWN_VOICE, withVoices } from './voices.ts';

const { goOn, pause, silent, stop } = readingWords.en;

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
		await expect(bar(page), how).toHaveCount(0);
		await page.waitForTimeout(100);
		expect((await heard(page)).said.length, how).toBe(said.length);
	}
});

test('Pause keeps the place: it goes on with the sentence that was cut off', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 150 });
	await startReading(page);
	await expect.poll(async () => (await saidBy(page)).length).toBeGreaterThan(3);
	const { cancels } = await heard(page);
	await button(page, pause).click();
	const before = await saidBy(page);
	const paused = await heard(page);
	expect(paused.isSpeaking).toBe(false);
	expect(paused.cancels).toBeGreaterThan(cancels);
	await page.waitForTimeout(400);
	expect(await saidBy(page)).toEqual(before);
	await expect(marked(page)).toHaveCount(1);
	await button(page, goOn).click();
	await expect.poll(async () => (await saidBy(page)).length).toBeGreaterThan(before.length);
	expect((await saidBy(page))[before.length]).toBe(before.at(-1));
});

test('Read aloud, pressed again while it is paused, goes on', async ({ page }) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 150 });
	await startReading(page);
	await expect.poll(async () => (await saidBy(page)).length).toBeGreaterThan(3);
	await button(page, pause).click();
	const before = await saidBy(page);
	await button(page, offer).click();
	await expect(button(page, pause)).toBeVisible();
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
		Element.prototype.scrollIntoView = function (how) {
			scrolls.push(how);
			window.scrollTo({ top: this.getBoundingClientRect().top + window.scrollY - 200 });
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
	await expect(bar(page)).toHaveCount(0);
});
