import { expect, test } from 'vitest';
import { signsShown } from '#lib/hand-over/signs-shown.ts';
import { slipGroups, slipLines } from '#lib/hand-over/slip-signs.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';

const today = { level: 'today', call: 'GP' } as const;
const table = aTable(
	aSign('chest-pain'),
	aSign('suicide', { level: 'at-once', call: '111', crisis: true }),
	aSign('fall', { strongerThan: 'confusion' }),
	aSign('confusion', today),
	aSign('swelling', today),
);
const groups = slipGroups(
	[
		{ code: '2917', signs: { stop: ['chest-pain', 'confusion'], watch: ['swelling'] } },
		{ code: '2534', signs: { stop: ['chest-pain'], watch: ['fall', 'suicide'] } },
	],
	table,
);
const signs = groups.flatMap((group) => group.signs);

test('a sign of two guides stands once, with both their codes', () => {
	expect(signs.filter(({ name }) => name === 'chest-pain')).toHaveLength(1);
	expect(signs.find(({ name }) => name === 'chest-pain')?.of).toEqual(['2917', '2534']);
});

test('signs are grouped by whom to call, the soonest first, and suicide is never left out', () => {
	expect(groups.map(({ call, signs: own }) => [call, ...own.map(({ name }) => name)])).toEqual([
		['999', 'chest-pain', 'fall'],
		['111', 'suicide'],
		['GP', 'confusion'],
	]);
});

test('what is read first stands once, with the codes of all guides that name it, and other lines do not', () => {
	const lines = new Map([
		['plan', { short: 'A plan? Ring it first.' }],
		['end-of-life', { short: 'A plan? Ring it first.' }],
		['care-home', { short: 'Press your bell first.', lang: 'en' as const }],
		['oxygen', {}],
	]);
	const guides = [
		{ code: '2917', safetyLines: ['oxygen', 'plan'] },
		{ code: '2534', safetyLines: ['end-of-life', 'plan', 'care-home'] },
		{ code: '4183', safetyLines: ['oxygen'] },
	];
	expect(slipLines(guides, lines)).toEqual([
		{ says: 'A plan? Ring it first.', lang: undefined, of: ['2917', '2534'] },
		{ says: 'Press your bell first.', lang: 'en', of: ['2534'] },
	]);
});

test.each([
	[['2917'], ['chest-pain', 'confusion']],
	[['2534'], ['chest-pain', 'fall', 'suicide']],
	[
		['2917', '2534'],
		['chest-pain', 'fall', 'suicide'],
	],
	[[], []],
])('the slip for %j shows %j: a stronger sign in place of a weaker', (codes, expected) => {
	expect([...signsShown(signs, codes)]).toEqual(expected);
});
