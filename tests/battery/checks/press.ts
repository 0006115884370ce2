import type { Page } from '@playwright/test';
import { askAxe } from '../ask-axe.ts';
import type { Check } from '../checks.ts';
import { askPage, prepare } from '../in-page.ts';
import type { Visit } from '../visit.ts';

/** Long enough for a slow reader to have read a short alert (WCAG 2.2.1), in ms. */
const READING = 6000;
const SETTLED = 60;
/** What a page shows at 400 % zoom (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };
/** For the picker: once all is pressed in so small a window, axe does not come to an end on it. */
const PHONE = { width: 390, height: 850 };
/** Until what answers a press has come to where it was pressed, and is said, in ms. */
const SAID = 100;
/** How many controls are pressed each day; when all is asked, so many that a page is not pressed for ever. */
const MOST = { daily: 25, thorough: 400 };
/** axe, asked at the end, and when all is asked after this many presses: a fault stays until then, and each run takes seconds. */
const EVERY = 25;

/**
 * Every control of a page is pressed once by keyboard, in a window that keeps nothing: each answers keys as it
 * answers a mouse, keeps the keyboard in sight, says its state, makes no page wider, throws nothing, and leaves a
 * page in which axe finds no fault. One page of each kind; every page when all is asked.
 */
export const press: Check = async (visit) => {
	if (!visit.isFirstOfKind) return [];
	const browser = visit.windows.page.context().browser();
	if (!browser) throw new Error('There is no browser to press with.');
	const context = await browser.newContext({
		viewport: visit.windows.page.url().includes('/recommend/') ? PHONE : ENLARGED,
		serviceWorkers: 'block',
	});
	await prepare(context);
	const page = await context.newPage();
	try {
		return [...new Set(await pressAll(page, visit))].map((fault) => `(pressed) ${fault}`);
	} finally {
		await context.close();
	}
};

async function pressAll(page: Page, { windows, html, isThorough }: Visit): Promise<string[]> {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(`Throws: ${message}`));
	page.on('dialog', (dialog) => void dialog.dismiss());
	const address = windows.page.url().split('#')[0] ?? '';
	await page.addInitScript(() => {
		globalThis.print = () => undefined;
	});
	let away = -1;
	// A press may send a form, follow a link or load the page anew: the page that was pressed stays.
	await page.route('**/*', (route) => {
		const request = route.request();
		if (!request.isNavigationRequest()) return route.continue();
		return away++ < 0
			? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
			: route.fulfill({ status: 204 });
	});
	await page.goto(address);
	await askPage(page, 'openAll');
	const most = isThorough ? MOST.thorough : MOST.daily;
	for (let count = 1; count <= most; count++) {
		const part = await askPage(page, 'reachNext');
		if (!part) break;
		const were = away;
		faults.push(...(await pressOne(page, part)));
		if (away > were && /^<(input|select)/.test(part)) faults.push(`Leads away at once: ${part}`);
		if (isThorough && count % EVERY === 0) faults.push(...(await askAxe(page, 'all')));
	}
	faults.push(...(await askAxe(page, 'all')));
	return isThorough ? [...faults, ...(await reachFields(page))] : faults;
}

/** What comes with a field that is reached stays while it is needed. */
async function reachFields(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (let count = 0; count < MOST.daily && (await askPage(page, 'reachField')); count++) {
		await page.waitForTimeout(SETTLED);
		if (!(await askPage(page, 'noteWords'))) continue;
		await page.waitForTimeout(READING);
		faults.push(...(await askPage(page, 'briefWordsFaults')));
	}
	return faults;
}

async function pressOne(page: Page, part: string): Promise<string[]> {
	const isTicked = /^<input|^<select/.test(part);
	const isLink = part.startsWith('<a ') && part.includes('role="button"');
	const ticks = isTicked || isLink ? 'Space' : 'Enter';
	await page.keyboard.press(part.startsWith('<select') ? 'ArrowDown' : ticks);
	await page.waitForTimeout(SETTLED);
	if (isLink && !(await askPage(page, 'hasChanged'))) return [`Does not answer Space: ${part}`];
	// A browser turns Enter on a true button into a click, whose answer may take its time.
	const isTrue = /^<(button|summary|input|select)/.test(part);
	if (!isTrue && !(await askPage(page, 'hasChanged')) && (await askPage(page, 'answersMouse')))
		return [`Answers a mouse and no key: ${part}`];
	const faults = await askPage(page, 'pressedFaults');
	faults.push(...(await windowFaults(page)));
	if (isTrue) await page.waitForTimeout(SAID);
	faults.push(...(await askPage(page, 'farAnswerFaults')));
	if ((await askPage(page, 'countAlerts')) > 0) {
		await page.waitForTimeout(READING);
		faults.push(...(await askPage(page, 'vanishedFaults')));
	}
	await page.keyboard.press('Escape');
	return faults;
}

/** A window that opens takes the keyboard in, keeps it in, and closes by Escape. */
async function windowFaults(page: Page): Promise<string[]> {
	const { opened, faults } = await askPage(page, 'openedWindow');
	if (!opened) return faults;
	await page.keyboard.press('Tab');
	faults.push(...(await askPage(page, 'leftWindow')));
	await page.keyboard.press('Escape');
	await page.waitForTimeout(SETTLED);
	return [...faults, ...(await askPage(page, 'keptWindow'))];
}
