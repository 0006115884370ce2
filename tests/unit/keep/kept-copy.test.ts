import { expect, test } from 'vitest';
import {
	filesNamed,
	isPastCheck,
	isTooOld,
	isWholePage,
	keptAddress,
	keptLink,
	mayBeKept,
	offersKeeping,
	readKept,
	saySame,
	STORE,
	STORE_PREFIX,
	titleAndFinds,
	writeKept,
	type Kept,
} from '#lib/keep/kept-copy.ts';
import { readSigns } from '#tools/content/read-signs.ts';

const table = readSigns('content');
const says = { lang: 'en-GB', saved: 'From {day}', overdue: '…', tooOld: 'Stop', show: 'Show' };
const kept: Kept = {
	on: '2026-10-03T09:00:00.000Z',
	goodFor: 90,
	files: ['/favicon.svg'],
	olderFiles: [],
	says,
};
const page = '<main id="main" tabindex="-1"><h1>A desk</h1></main></html>\n';

test('what a copy is kept with can be read again, whatever letters it holds', () => {
	expect(readKept(writeKept(kept))).toEqual(kept);
	expect(writeKept(kept)).toMatch(/^[\x20-\x7E]+$/);
	expect(readKept(null)).toBeUndefined();
});

test.each([
	['the day it was saved', '2026-10-03T10:00:00Z', false],
	['its last good day', '2027-01-01T08:00:00Z', false],
	['the day after', '2027-01-01T10:00:00Z', true],
	['a day before it, which a clock may be wrong by', '2026-10-02T10:00:00Z', false],
	['two days before it: nobody can say how old it is', '2026-10-01T08:00:00Z', true],
])('whether a copy is too old on %s', (_, now, tooOld) =>
	expect(isTooOld(kept, new Date(now))).toBe(tooOld),
);

test.each([
	['half of it', writeKept(kept).slice(0, 60)],
	['letters that are no letters', '%E0%A4%A'],
	['nothing', ''],
	['another text', 'kept'],
	['a number', '5'],
	['a list', '%5B%5D'],
	['no day', writeKept({ ...kept, on: 'soon' })],
	['no files', writeKept({ ...kept, files: undefined as unknown as string[] })],
	['no words', writeKept({ ...kept, says: 'From' as unknown as Kept['says'] })],
])('a damaged note of what a copy is kept with counts as none: %s', (_, header) => {
	expect(readKept(header)).toBeUndefined();
});

test('two copies of a page say the same where only their files differ', () => {
	const older = page.replace('<main', '<script src="/_astro/a.js"></script><main');
	expect(saySame(page, older)).toBe(true);
	expect(saySame(page, page.replace('<h1>', '<h1 class="large">'))).toBe(true);
	expect(saySame(page, page.replace('A desk', 'A chair'))).toBe(false);
});

test.each([
	['a guide', '/guides/desk/', [], '/guides/desk/', '/guides/desk/'],
	['a list', '/r/', ['2917', '3425'], '/r/?2917-3425', '/r/#2917-3425'],
])('%s is kept under an address that gives its link', (_, path, codes, address, link) => {
	expect(keptAddress(path, codes)).toBe(address);
	expect(keptLink(address)).toBe(link);
});

test.each([
	['a script of a page', '<script src="/_astro/a.B1-x_.js">', ['/_astro/a.B1-x_.js']],
	['what a script brings', 'import{a}from"./links.x1.js"', ['/_astro/links.x1.js']],
	['what a script brings later', '["_astro/keep.x2.js"]', ['/_astro/keep.x2.js']],
	['a picture', '<img src="/_astro/desk.x3.svg">', ['/_astro/desk.x3.svg']],
	['a file named twice', 'href="/favicon.svg" href="/favicon.svg"', ['/favicon.svg']],
	['another page', '<a href="/guides/desk/">', []],
])('the files of %s are found', (_, text, files) => expect(filesNamed(text)).toEqual(files));

test.each([
	['a whole page', page, true],
	['half a page', page.slice(0, 40), false],
	['the login of a wireless network', '<html><h1>Log in</h1></html>', false],
])('whether %s is a page of ours', (_, html, isWhole) => expect(isWholePage(html)).toBe(isWhole));

test.each([
	['about a desk', ['hot-water'], ['chest-pain'], true],
	['with the line about being hurt', ['being-hurt'], [], false],
	['with a sign of being hurt', [], ['chest-pain', 'abuse-at-home'], false],
])('whether a guide %s may be kept', (_, lines, names, may) => {
	const signs = names.map((name) => table.get(name));
	expect(signs).not.toContain(undefined);
	expect(
		mayBeKept(
			lines,
			signs.filter((sign) => sign !== undefined),
		),
	).toBe(may);
});

test('a page offers keeping by its button', () => {
	expect(offersKeeping('<keep-offline><button>')).toBe(true);
	expect(offersKeeping(page)).toBe(false);
});

test.each([
	['before its check date', '2026-11-22', false],
	['on its check date', '2026-11-23', false],
	['after its check date', '2026-11-24', true],
])('a saved guide %s', (_, today, isPast) => {
	const html = '<article data-guide="8744" data-state="due" data-review-by="2026-11-23">';
	expect(isPastCheck(html, today)).toBe(isPast);
	expect(isPastCheck(page, today)).toBe(false);
});

test('a kept guide is found by its title and by readers’ words, as they were typed', () => {
	const html =
		'<meta name="description" content="Sit &amp; type."><h1 class="x"> A desk </h1>' +
		'<p hidden data-readers-words> my neck&#39;s killing me </p>';
	expect(titleAndFinds(html)).toEqual({
		title: 'A desk',
		finds: "Sit & type. my neck's killing me",
	});
});

test('the kill switch clears the store that pages write', () => {
	expect(STORE.startsWith(STORE_PREFIX)).toBe(true);
});
