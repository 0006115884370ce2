import { expect, test } from 'vitest';
import { mendedCodes } from '#lib/hand-over/mended-code.ts';
import { looksLikeCodes, readTypedCodes } from '#lib/hand-over/typed-codes.ts';

const inUse = ['2917', '3425', '3864'];

test.each([
	['one code', '2917', ['known 2917']],
	['a code in pairs', '29 17', ['known 2917']],
	['figure by figure', '2 9 1 7', ['known 2917']],
	['several with dashes', '2917-3425', ['known 2917', 'known 3425']],
	['several run together', '29173425', ['known 2917', 'known 3425']],
	['one wrong figure', '2918', ['mended 2917']],
	['two figures swapped', '9217', ['mended 2917']],
	['a doubled figure', '29917', ['mended 2917']],
	['a missed figure', '297', ['mended 2917']],
	['two wrong figures', '2955', ['unknown 2955']],
	['with the word code', 'code 2917', ['known 2917']],
	['with the word and', '2917 and 3425', ['known 2917', 'known 3425']],
	['with O before it', 'O2917', ['known 2917']],
	['in Arabic figures', '٢٩١٧', ['known 2917']],
	['in Persian figures', '۲۹۱۷ ۳۴۲۵', ['known 2917', 'known 3425']],
	['in full-width figures', '２９１７', ['known 2917']],
	['with marks that nobody sees', '\u200B29\u00AD17\u200E', ['known 2917']],
	['with a letter for a figure', '29l7', ['known 2917']],
])('%s', (_, typed, meant) => {
	const read = readTypedCodes(typed, inUse).map((one) =>
		one.kind === 'known'
			? `known ${one.code}`
			: one.kind === 'mended'
				? `mended ${one.codes.join(' ')}`
				: `unknown ${one.typed}`,
	);
	expect(read).toEqual(meant);
});

test('words are not codes, and a code among words is words, but for those that stand beside codes', () => {
	const codes = ['2917', ' 29-17 ', '2917, 3425', 'code 2917', 'Codes: 2917 and 3425', '(2917)'];
	expect([...codes, 'l477', 'O2917', '٢٩١٧'].filter((typed) => !looksLikeCodes(typed))).toEqual([]);
	expect(['chair', '', '12', 'over 70s', '2917 please'].some(looksLikeCodes)).toBe(false);
});

test('numbers on our own cards are words, and never a mistyped code', () => {
	const rung = ['999', '111', '112', '116 123', '116123', '85258', '0800 1111'];
	const beside = [
		'999 or 111',
		'number 999',
		'999, 111',
		'٩٩٩',
		'９９９',
		'2917 and 999',
		'99\u200B9',
	];
	const numbers = [...rung, ...beside];
	expect(numbers.filter(looksLikeCodes)).toEqual([]);
});

test('a right code is never offered as its own mending', () => {
	expect(mendedCodes('2917', inUse)).toEqual([]);
});
