import { expect, test } from 'vitest';
import { lackingSigns } from '#lib/danger-signs/lacking-signs.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';

const table = aTable(
	aSign('fall', { strongerThan: 'confusion' }),
	aSign('confusion'),
	aSign('low-sugar'),
);
const brings = new Map([
	['diabetes', { signs: ['low-sugar', 'confusion'] }],
	['stroke', { signs: [] }],
	['unread', {}],
]);
const lacks = (shown: string[], leftOut: string[] = [], conditions = ['diabetes', 'stroke']) =>
	lackingSigns(conditions, brings, { shown, leftOut }, table).map(({ sign }) => sign);

test.each([
	['shows none', [], [], ['low-sugar', 'confusion']],
	['shows one', ['low-sugar'], [], ['confusion']],
	['shows a stronger one', ['low-sugar', 'fall'], [], []],
	['says why it leaves one out', ['low-sugar'], ['confusion'], []],
])('a guide for diabetes that %s', (_, shown, leftOut, expected) => {
	expect(lacks(shown, leftOut)).toEqual(expected);
});

test('a condition that brings none, or is none of ours, asks for nothing', () => {
	expect(lacks([], [], ['stroke', 'unread', 'nothing'])).toEqual([]);
});
