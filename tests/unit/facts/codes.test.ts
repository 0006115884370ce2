import { expect, test } from 'vitest';
import { isCode, readCode } from '#lib/facts/codes.ts';

test.each([
	['as printed', '2917', '2917'],
	['with spaces', ' 29 17 ', '2917'],
	['with a dash', '29-17', '2917'],
	['with one figure wrong', '2918', undefined],
	['with two figures swapped', '9217', undefined],
	['as letters', 'abcd', undefined],
	['with a figure missing', '291', undefined],
	['as nothing', '', undefined],
])('a code typed %s', (_, typed, code) => {
	expect(readCode(typed)).toBe(code);
});

const every = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));

test('no code holds a zero, or begins as an emergency number or a year', () => {
	const codes = every.filter(isCode);
	expect(codes.length).toBeGreaterThan(500);
	expect(codes.filter((code) => /0|^(111|112|911|999|19|20)/.test(code))).toEqual([]);
});

test('every single wrong figure is caught, in every code', () => {
	const missed = every.filter(isCode).flatMap((code) =>
		[...code].flatMap((right, at) =>
			[...'0123456789']
				.filter((figure) => figure !== right)
				.map((figure) => code.slice(0, at) + figure + code.slice(at + 1))
				.filter(isCode),
		),
	);
	expect(missed).toEqual([]);
});

test('every swapped pair of neighbours is caught, in every code', () => {
	const missed = every.filter(isCode).flatMap((code) =>
		[0, 1, 2]
			.filter((at) => code[at] !== code[at + 1])
			.map((at) => code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2))
			.filter(isCode),
	);
	expect(missed).toEqual([]);
});
