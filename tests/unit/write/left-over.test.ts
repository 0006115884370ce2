import { expect, test } from 'vitest';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { leftOverLine, leftOverText, withLeftOver } from '#lib/write/left-over.ts';
import { goodGuide } from '../../helpers/sample-library.ts';

const TEXT = '- Two lines,\n# with "marks" and a \\: so.';

test('an answer that has no place goes with the file of a guide, and comes back with it', () => {
	const answers = readAnswers(goodGuide)?.answers ?? {};
	const withMore = { ...answers, leftOver: leftOverLine('novel', TEXT) };
	const read = readAnswers(writeGuide(withMore, '1551').text);
	expect(read?.isWhole).toBe(true);
	expect(read?.answers).toEqual(withMore);
	expect(withLeftOver(read?.answers ?? {})['novel']).toBe(TEXT);
});

test.each([
	['an answer whose field is new', { leftOver: 'novel: "x"' }, { novel: 'x', leftOver: '' }],
	[
		'an answer beside another of its field',
		{ topic: 'sleep', leftOver: 'topic: "gone"' },
		{ topic: 'sleep', leftOver: 'topic: "gone"' },
	],
	['a line of somebody', { leftOver: 'So: it is' }, { leftOver: 'So: it is' }],
	['half a line', { leftOver: 'novel: "x\\"' }, { leftOver: 'novel: "x\\"' }],
])('of what is left over, %s is where it belongs', (_, answers, expected) =>
	expect(withLeftOver(answers)).toEqual(expected),
);

test('a hostile name stays a name', () =>
	expect(Object.entries(withLeftOver({ leftOver: '__proto__: "x"' }))).toContainEqual([
		'__proto__',
		'x',
	]));

test('it is shown without its marks', () => {
	expect(leftOverText(leftOverLine('novel', TEXT))).toBe(TEXT);
	expect(leftOverText('So: it is')).toBe('So: it is');
});
