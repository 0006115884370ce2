import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isFull } from '#tools/test/is-full.ts';
import {
	builtPages,
	everyFile,
	everyPage,
	isWelsh,
	onePageOfEachKind,
} from '../helpers/built-pages.ts';
import { test } from './battery-test.ts';
import { checks } from './checks.ts';
import { htmlFaults } from './checks/html.ts';
import { readExceptions, withoutExceptions } from './exceptions.ts';
import { visit } from './visit.ts';
import { wholeSiteFaults } from './full-run.ts';

/** Each day one page of each kind and language, and a fifth of the others: by its place in the list, so that a run can be repeated. */
const SAMPLE = 5;
const standing = readdirSync('content/pages');
/** Worksheets are one kind here, and so are group sessions, and pages of words alone. */
const kindOf = (page: string) => {
	const [, language = '', name = ''] = /^(\/cy)?\/(.*?)\/?$/.exec(page) ?? [];
	const kind = standing.includes(name) ? 'standing' : /^(worksheets|sessions)\/./.exec(name)?.[1];
	return `${language}/${kind ?? name}`;
};
const kinds = onePageOfEachKind().filter(
	(page, index, all) => all.findIndex((other) => kindOf(other) === kindOf(page)) === index,
);
const sample = builtPages().filter((page, index) => kinds.includes(page) || index % SAMPLE === 0);
const pages = isFull ? everyPage() : sample;
const unlike = new Set(builtPages());
const exceptions = readExceptions();

/** What is slow, and mostly shared by pages of a kind: each day asked of one of each kind, in the full run of all but those that are alike. */
const shared = ['ibm', 'colours', 'motion', 'keyboard', 'focus', 'paper', 'press'];
/** Pages of two languages share it too, but for paper, where longer words take more room. */
const isAsked = (check: string, page: string) =>
	!shared.includes(check) ||
	(isFull ? unlike.has(page) : kinds.includes(page) && (check === 'paper' || !isWelsh(page)));

for (const page of pages) {
	test(`${page} has no fault that the battery can find`, async ({ windows }) => {
		const isFirstOfKind = isFull ? unlike.has(page) : kinds.includes(page) && !isWelsh(page);
		// The picker, a hundred small windows long, is pressed for two minutes.
		test.setTimeout(isFirstOfKind ? 300_000 : 120_000);
		const opened = await visit(windows, page, { isFirstOfKind, isThorough: isFull });
		for (const [check, find] of Object.entries(checks)) {
			if (!isAsked(check, page)) continue;
			await test.step(check, async () => {
				const faults = withoutExceptions(await find(opened), { check, page }, exceptions);
				expect.soft(faults, check).toEqual([]);
			});
		}
	});
}

const htmlOf = (page: string) => readFileSync(`dist${page.replace(/\/$/, '/index.html')}`, 'utf8');

for (const page of everyFile().filter((one) => !pages.includes(one)))
	test(`${page} is valid HTML`, async () => {
		expect(await htmlFaults(htmlOf(page))).toEqual([]);
	});

test('every title is its page’s own, and every page has the same head and foot', () => {
	const sent = everyPage().map((address) => ({ address, html: htmlOf(address) }));
	expect(sent.length).toBeGreaterThan(100);
	expect(wholeSiteFaults(sent)).toEqual([]);
});
