import { expect, test } from 'vitest';
import { signedWords } from '#lib/signed-words.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/a-library.ts';

const library = aLibrary();
const signed = (right = '', wrong = '') =>
	signedWords(aGuideFile(goodGuide.replace(right, wrong)), library);

test.each([
	['the title', 'title: Making', 'title: Brewing'],
	['the thing to do today', 'no more.', 'no less.'],
	['who should ask first', 'burnt your hand', 'burnt your arm'],
	['the clinician’s sentence', 'less lifting', 'more lifting'],
	['a grade', 'practice wisdom', 'strong'],
	['a step', 'Slide the kettle', 'Lift the kettle'],
	['a choice', 'effort="One minute"', 'effort="Two minutes"'],
])('a change to %s asks for a new check', (_, right, wrong) => {
	expect(signed(right, wrong)).not.toBe(signed());
});

test.each([
	['the check itself', 'checked: []', 'checked: [{ name: A. Checker }]'],
	['the next check', 'reviewBy: 2028-01-10', 'reviewBy: 2028-02-10'],
	['what readers type', 'I spill my tea', 'I spill tea'],
	['a space at the end of a line', 'You never lift', 'You never lift  \nagain'.slice(0, 14)],
])('a change to %s does not', (_, right, wrong) => {
	expect(signed(right, wrong)).toBe(signed());
});

test('a change to a safety line that the guide shows asks for a new check', () => {
	const changed = aLibrary({ safetyLines: new Map([['burns', { title: 'Other words' }]]) });
	expect(signedWords(aGuideFile(), changed)).not.toBe(signed());
});

test('a number that was rung again does not', () => {
	const rung = aLibrary({
		safetyLines: new Map([['burns', { title: 'burns', checked: ['somebody'] }]]),
	});
	expect(signedWords(aGuideFile(), rung)).toBe(signed());
});
