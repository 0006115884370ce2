import { expect, test } from 'vitest';
import { signsShown } from '#lib/hand-over/signs-shown.ts';
import { slipGroups } from '#lib/hand-over/slip-signs.ts';
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
