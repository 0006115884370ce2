import { expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
import { inForm } from '#lib/write/form-words.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';

const answers = readAnswers(goodGuide, 'daily-activities')?.answers ?? {};

/** All that the form says of answers. */
const said = (change: Record<string, string>) => {
	const { text } = writeGuide({ ...answers, ...change }, '1551');
	return problemsOf(aGuideFile(text), aLibrary()).map(inForm);
};

test.each([
	...Object.keys(answers).map((name) => [`${name} left empty`, { [name]: '' }] as const),
	...Object.keys(answers)
		.filter((name) => !/\.[1-9]/.test(name))
		.map((name) => [`${name} too long`, { [name]: 'x'.repeat(1200) }] as const),
	['an empty form', Object.fromEntries(Object.keys(answers).map((name) => [name, '']))] as const,
])('%s is told of without the place of a fact in a file', (_, change) => {
	for (const line of said(change))
		expect(line).not.toMatch(/The fact|content\/README|after the colon|beginning with "- "/);
});

test('an empty field is to be filled in', () => {
	expect(said({ today: '' })).toContain('This is empty. Fill it in.');
});
