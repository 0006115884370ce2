import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { bar, marked, offer, saidBy, startReading } from './reading.ts';
import { heard, OWN_VOICE, withVoices } from './voices.ts';

test('the danger signs are read before anything but the title, then the steps one by one', async ({
	page,
}) => {
	await withVoices(page, { voices: [OWN_VOICE], each: 4 });
	await startReading(page);
	await expect(bar(page)).toBeHidden({ timeout: 20_000 });
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
	// Who only hears the page is told of what stays folded.
	const rows = await page.locator('#text details:not([open]):visible').count();
	expect(said.at(-1)).toContain(`not read: ${rows}.`);
	expect(said).not.toContain('call 999');
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
