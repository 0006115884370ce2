import { setTimeout } from 'node:timers/promises';
import { expect, test as base } from '@playwright/test';
import { startChromium, startFirefox } from './by-puppeteer.ts';
import { startWebKit } from './by-selenium.ts';
import type { Mood, Reader } from './engine.ts';
import { watchedSite, type WatchedSite } from './watched-site.ts';

/** The guide that the walk leads to, as an address and by name. */
export const GUIDE = '/guides/getting-up-from-a-chair/';
export const TITLE = 'Getting up from your chair more easily';

const engines = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };

/** The engine that a project of playwright.config.ts walks in. */
export interface WalkOptions {
	engine: keyof typeof engines;
}

/** Tests that know only a reader: one whose browser is as it comes, one whose browser is dark and runs no scripts. */
export const test = base.extend<
	{ site: WatchedSite },
	WalkOptions & { reader: Reader; readerWithoutScripts: Reader }
>({
	engine: ['Firefox', { scope: 'worker', option: true }],
	reader: [readerIn('as it comes'), { scope: 'worker', timeout: 90_000 }],
	readerWithoutScripts: [
		readerIn('dark, without JavaScript'),
		{ scope: 'worker', timeout: 90_000 },
	],
	// Each test has a site of its own, so what one keeps on the device no other sees.
	site: async ({}, use) => {
		const site = await watchedSite();
		await use(site);
		site.close();
		expect(site.complaints).toEqual([]);
	},
});

/** Starts the engine for the tests of one worker, and closes it after them. */
function readerIn(mood: Mood) {
	return async ({ engine }: WalkOptions, use: (reader: Reader) => Promise<void>) => {
		const reader = await engines[engine](mood);
		await use(reader);
		await reader.leave();
	};
}

/** Waits until a claim holds. A page that is just leaving cannot be asked, and is asked again. */
function eventually(claim: () => Promise<void>): Promise<void> {
	return expect(claim).toPass({ timeout: 10_000 });
}

/** The words of all the parts that show. */
export function words(reader: Reader, selector: string): Promise<string[]> {
	return reader.ask((parts) => {
		const all = [...document.querySelectorAll<HTMLElement>(parts)];
		return all
			.filter((part) => part.checkVisibility({ visibilityProperty: true }))
			.map((part) => part.innerText);
	}, selector);
}

/** Waits until some part that shows has these words. */
export async function sees(reader: Reader, selector: string, said: string | RegExp): Promise<void> {
	await eventually(async () =>
		expect((await words(reader, selector)).join('\n'), selector).toMatch(said),
	);
}

/** Presses the middle of the first line of the first part that shows; of those with these words, if any are given. */
export async function press(reader: Reader, selector: string, name = ''): Promise<void> {
	const find = () =>
		reader.ask(
			(parts, label) => {
				const part = [...document.querySelectorAll<HTMLElement>(parts)].find(
					(one) =>
						one.checkVisibility({ visibilityProperty: true }) && one.innerText.includes(label),
				);
				part?.scrollIntoView({ block: 'center', behavior: 'instant' });
				const box = part?.getClientRects()[0];
				if (!part || !box) return null;
				const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				return part.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
			},
			selector,
			name,
		);
	// What still moves, as a typeface comes or words appear above it, would be missed: it has to stand still first.
	let at = await find();
	const stands = async () => {
		const before = at;
		// A field that was typed in scrolls into sight by itself, some frames later.
		await setTimeout(60);
		at = await find();
		return at !== null && at.x === before?.x && at.y === before.y;
	};
	await expect.poll(stands, { message: `${selector} ${name}`, timeout: 10_000 }).toBe(true);
	await reader.pressAt(at ?? { x: 0, y: 0 });
}

/** Waits until the page at this address, without the site's own, is there with all that it loads. */
export async function arrives(reader: Reader, address: string): Promise<void> {
	await eventually(async () =>
		expect(
			await reader.ask(() => `${location.pathname}${location.hash} ${document.readyState}`),
		).toBe(`${address} complete`),
	);
}

/** Gives the page’s rules for paper the place of those for the screen: not every engine prints for a test. */
export function showAsOnPaper(reader: Reader): Promise<void> {
	return reader.ask(() => {
		const turn = (rules: CSSRuleList) => {
			for (const rule of rules) {
				if (rule instanceof CSSMediaRule && /^(print|screen)\b/.test(rule.media.mediaText))
					rule.media.mediaText = rule.media.mediaText.startsWith('print') ? 'all' : 'not all';
				if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
			}
		};
		for (const sheet of document.styleSheets) {
			// A whole file may be for paper, and for wide screens, alone.
			if (/\bprint\b/.test(sheet.media.mediaText)) sheet.media.mediaText = 'all';
			turn(sheet.cssRules);
		}
	});
}

/** Claims that the site has left nothing at all on this device. */
export async function leavesNothing(reader: Reader): Promise<void> {
	const left = await reader.ask(async () => ({
		cookie: document.cookie,
		kept: localStorage.length + sessionStorage.length,
		caches: (await caches.keys()).length,
		databases: (await indexedDB.databases()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
	}));
	expect(left).toEqual({ cookie: '', kept: 0, caches: 0, databases: 0, workers: 0 });
}
