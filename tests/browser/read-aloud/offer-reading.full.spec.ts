import { expect, test } from '@playwright/test';
import { readAloud } from '#lib/words/read-aloud.ts';
import { bar, button, GUIDE, offer } from './reading.ts';
import { heard, OWN_VOICE, withVoices } from './voices.ts';

const { notFetched } = readAloud.en;

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
		await expect(bar(page)).toBeVisible();
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
