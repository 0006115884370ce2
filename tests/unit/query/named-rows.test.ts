import { expect, test } from 'vitest';
import {
	isCondition,
	placeInAnyOrder,
	placeOf,
	readNames,
	writeNames,
} from '#lib/query/named-rows.ts';

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

test.each([
	['oa hip', 2],
	['osteoarthritis jo', 2],
	['osteoarthritis joints', 2],
	['cva worn', undefined],
	// Only what is typed last may be half a word.
	['jo osteoarthritis', undefined],
	['doing hand', 0],
	['things one ha', 0],
	['doing thi hand', undefined],
	// A title is read as it is written.
	['hand one', undefined],
	['one one', undefined],
])('in any order, “%s” stands at %s', (words, place) =>
	expect(placeInAnyOrder(words, guide)).toBe(place),
);

test('a condition is named by a whole name', () => {
	expect(isCondition('hip oa', guide)).toBe(true);
	expect(isCondition('oa hip', guide)).toBe(true);
	expect(isCondition('oh ipa', guide)).toBe(false);
	expect(isCondition('hip', guide)).toBe(false);
});
