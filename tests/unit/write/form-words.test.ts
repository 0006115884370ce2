import { expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { writeFields } from '#lib/words/en/write-fields.ts';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
import { inForm } from '#lib/write/form-words.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { plantedMistakes } from '../../content/bad/index.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';

const answers = readAnswers(goodGuide, 'daily-activities')?.answers ?? {};

/** All that the form says of answers. */
const said = (change: Record<string, string>) => {
	const { text } = writeGuide({ ...answers, ...change }, '1551');
	return problemsOf(aGuideFile(text), aLibrary()).map((problem) => inForm(problem, writeFields));
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

/** Names by which a file knows its facts, and nobody knows them in the form. */
const NAMES_IN_FILES =
	/\b(?:checkFirst|leftOut|aboutYou|shownBy|askFirst|safetyLines|readersWords|reviewBy|referInstead|about:|hcpc:|profession:|in stop\b|or watch\b|under url|behind supports|setting \w+ of <(?:Option|Equipment|TickSheet)>|on line \d)/;

test('every mistake that we know is told of in the form by labels, not by names in files', () => {
	const library = aLibrary({ today: '2026-12-01' });
	const named = plantedMistakes.flatMap(([, mistakes]) =>
		mistakes.flatMap(({ right, wrong }) => {
			const read = readAnswers(goodGuide.replace(right, () => wrong));
			const made = read && writeGuide(read.answers, '1551').text;
			const problems = made ? problemsOf(aGuideFile(made), library) : [];
			return problems.map((problem) => inForm(problem, writeFields));
		}),
	);
	expect(named.length).toBeGreaterThan(300);
	expect(new Set(named.filter((line) => NAMES_IN_FILES.test(line)))).toEqual(new Set());
});

test.each([
	[
		'a sign that a condition brings',
		'A guide for stroke shows the danger sign stroke, and this one does not.',
		'Name it under checkFirst, in stop or watch; or in leftOut, with why.',
		'Name it under “Danger signs that stop this” or “Danger signs to watch for”; or under “Signs left out, and why”, with the reason.',
	],
	[
		'a setting that is empty',
		'The setting effort of <Option> is empty.',
		'Write its words between the quotation marks.',
		'“Effort” is empty. Fill it in.',
	],
])('%s is told of in the words of the form', (_, says, fix, said) =>
	expect(inForm({ says, fix }, writeFields)).toContain(said),
);
