import { expect, test } from 'vitest';
import { faultsOfSigns } from '#lib/checks/words/seen-signs.ts';
import { hiddenSigns } from '#lib/text/pasted/hidden-signs.ts';

test.each([
	['words', 'Sit down.\nDŵr, café, “quotes”, 5 × 3, – and ☐'],
	['line ends of Windows', 'one\r\ntwo\r\n'],
	['a tab', 'one\ttwo'],
	['a byte order mark at the beginning', '\uFEFFone'],
	['a space that does not break', 'one\u00A0two'],
	['an accent that is typed apart', 'e\u0301'],
])('%s can be seen', (_, text) => {
	expect(hiddenSigns(text)).toEqual([]);
});

test.each([
	['a carriage return by itself', 'one\rtwo', 1, 'U+000D'],
	['NUL', 'one\ntwo\0', 2, 'U+0000'],
	['ESC', 'one\u001B[2Jtwo', 1, 'U+001B'],
	['a backspace', 'one\btwo', 1, 'U+0008'],
	['the next line of old mainframes', 'one\u0085two', 1, 'U+0085'],
	['a line separator', 'one\u2028two', 1, 'U+2028'],
	['a turn of the direction', 'one\u202Etwo', 1, 'U+202E'],
	['a direction in isolation', 'one\u2066two', 1, 'U+2066'],
	['a space without width', 'one\u200Btwo', 1, 'U+200B'],
	['a joiner without width', 'one\u200Dtwo', 1, 'U+200D'],
	['a soft hyphen', 'one\u00ADtwo', 1, 'U+00AD'],
	['a byte order mark later on', 'one\uFEFFtwo', 1, 'U+FEFF'],
	['a tag', 'one\u{E0041}two', 1, 'U+E0041'],
	['a blank letter', 'one\u3164two', 1, 'U+3164'],
	['bytes that are no letters', 'one\uFFFDtwo', 1, 'U+FFFD'],
	['a figure that is not 0 to 9', 'Call \uFF19\uFF19\uFF19', 1, 'U+FF19'],
	['a line through the letters', 'do n\u0336o\u0336t', 1, 'U+0336'],
	['a mark without a form', '9\uFE0F99', 1, 'U+FE0F'],
	['a letter of another alphabet', 'c\u0430ll', 1, 'U+0430'],
	['a letter of mathematics', '\u{1D41D}o', 1, 'U+1D41D'],
	['a letter of another width', '\uFF21', 1, 'U+FF21'],
	['two letters in one', '\uFB01t', 1, 'U+FB01'],
	['a lone carriage return after a good line end', 'one\r\ntwo\r', 2, 'U+000D'],
])('%s cannot, and its line is named', (_, text, line, code) => {
	expect(hiddenSigns(text)[0]).toEqual({ line, code });
});

test.each([
	['a.yaml', 'a: "one\\u200Btwo"', String.raw`\u200B`],
	['a.yaml', 'a: "one\\x1btwo"', String.raw`\x1b`],
	['a.yaml', 'a: "one\\rtwo"', String.raw`\r`],
	['en.mdx', 'one&#x202E;two', '&#x202E;'],
	['en.mdx', 'one&#8203;two', '&#8203;'],
	['en.mdx', 'one&ZeroWidthSpace;two', '&ZeroWidthSpace;'],
])('%s: a sign that is written as its number is refused: %s', (file, text, code) => {
	expect(faultsOfSigns(file, text)).toEqual([
		[1, `${code} stands for another sign.`, 'Type that sign itself, or leave it out.'],
	]);
});

test.each([
	['en.mdx', 'Tea & toast, a \\* star'],
	['a.yaml', String.raw`a: "She said \"no\"."`],
	['a.yaml', 'url: "https://example.org/?a=1&b=2"'],
])('%s: %s is as it is seen', (file, text) => {
	expect(faultsOfSigns(file, text)).toEqual([]);
});

test.each([
	['en.mdx', 'a jug&nbsp;and a cup', ['Write a space.']],
	['en.mdx', 'cup &amp; saucer, &lt; 5', ['Write and.', 'Write less than.']],
	[
		'en.mdx',
		'it is hot &mdash; wait, &mdash; and wait',
		['Write a comma, or begin a new sentence.'],
	],
	['a.yaml', 'title: "Tea &amp; toast"', ['Write and.']],
])('%s: a sign that a page of the web names, in %s', (file, text, cures) => {
	expect(faultsOfSigns(file, text).map(([, , fix]) => fix)).toEqual(cures);
});

test('words in another alphabet are told as such, and a single letter as a letter', () => {
	expect(faultsOfSigns('en.mdx', 'Дайте кастрюле остыть.')).toEqual([
		[1, 'These words are in another alphabet.', expect.stringContaining('in English')],
	]);
	expect(faultsOfSigns('en.mdx', 'A wоrd.')[0]?.[1]).toContain('U+043E');
});
