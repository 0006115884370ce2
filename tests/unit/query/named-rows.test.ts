import { expect, test } from 'vitest';
import { isCondition, placeOf, readNames, writeNames } from '#lib/query/named-rows.ts';

const conditions = [
	['a stroke', 'CVA'],
	['worn or stiff joints (osteoarthritis)', 'OA', 'hip OA'],
];
const guide = readNames('Doing things with one hand', writeNames(conditions));

test.each([
	['one hand', 0],
	['han', 0],
	['stroke', 1],
	['cva', 1],
	['oa', 2],
	['hip o', 2],
	['rheumatoid', undefined],
	// The end of one name and the beginning of the next are no words of either.
	['cva worn', undefined],
	['roke', undefined],
])('“%s” stands at %s', (words, place) => expect(placeOf(words, guide)).toBe(place));

test('a condition is named by a whole name', () => {
	expect(isCondition('hip oa', guide)).toBe(true);
	expect(isCondition('hip', guide)).toBe(false);
});
