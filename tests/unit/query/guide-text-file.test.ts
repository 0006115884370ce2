import { describe, expect, test } from 'vitest';
import { joinFiles, splitFiles } from '#lib/query/file-bundle.ts';
import { excerptParts, marksWordOf, mayLookInside } from '#lib/query/guide-text-file.ts';

test.each([
	['no guides', 0, false],
	['today’s', 52, true],
	['as many as may be', 150, true],
	['too many', 151, false],
])('of a site with %s, the words are searched as they should be', (_, guides, may) =>
	expect(mayLookInside(guides)).toBe(may),
);

test.each([
	['nothing marked', 'Sit down.', ['Sit down.']],
	['a word marked', 'A <mark>leg</mark> lifter', ['A ', '[leg]', ' lifter']],
	['words marked at both ends', '<mark>leg</mark> <mark>lifter</mark>', ['[leg]', ' ', '[lifter]']],
	['what looks like markup', 'If &lt;b&gt; <mark>&lt;i&gt;</mark>', ['If <b> ', '[<i>]']],
])('an excerpt with %s', (_, excerpt, parts) =>
	expect(
		excerptParts(excerpt).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)),
	).toEqual(parts),
);

test.each([
	['the word itself', 'leg lifter', 'A <mark>Leg</mark> lifter', true],
	['another form of it', 'getting dressed', 'to <mark>“get</mark> <mark>dressed”</mark>', true],
	['a word in Welsh', 'ŵyr', 'eich <mark>ŵyr</mark>', true],
	['its first two letters alone', 'hevy', '<mark>He</mark> did all', false],
	['nothing', 'phone', 'hold the phone', false],
])('a passage that marks %s', (_, query, excerpt, is) =>
	expect(marksWordOf(query, excerpt)).toBe(is),
);

describe('many files made one', () => {
	const files = new Map([
		['a.json', new TextEncoder().encode('{}\n')],
		['empty', new Uint8Array()],
		['b/c.bin', Uint8Array.from([10, 0, 255])],
	]);
	test('come out as they went in', () => expect(splitFiles(joinFiles(files))).toEqual(files));
});
