import { expect, test } from 'vitest';
import { errors } from '#lib/checks/problem.ts';
import {
	easyLinesHold,
	easySignsAreWritten,
	signsInEasyRead,
} from '#lib/checks/signs/easy-signs.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { aGuideFile, aLibrary } from '../../../helpers/sample-library.ts';
import { aSign, aTable } from '../../../helpers/sample-signs.ts';

const area = (lines: string) =>
	readFactsFile(
		'content/danger-signs/head.yaml',
		`area: Head
order: 1
signs:
  fell:
    you: you fell, and cannot get up after 5 minutes
${lines}`,
	);
const easy = (says: string, picture = 'nose-over-toes') =>
	area(`    easy:\n      - { says: "${says}", picture: ${picture} }\n`);
const GOOD = 'You fell, and cannot get up after 5 minutes.';
const said = (file: ReturnType<typeof area>) =>
	errors(file.file, easyLinesHold(file, 'fell', aLibrary())).map(
		({ line, says, fix }) => `${line}: ${says} ${fix}`,
	);

test('a good line of a sign has nothing to mend, and a sign without any is let be', () => {
	expect(said(easy(GOOD))).toEqual([]);
	expect(said(area(''))).toEqual([]);
});

test.each([
	[
		'more than 15 words',
		`You fell, and cannot get up ${'now '.repeat(8)}after 5 minutes.`,
		/^7: This line has 17 words\./,
	],
	['two sentences', 'You fell. You cannot get up after 5 minutes.', /^7: This line has two sent/],
	['half a sentence', 'cannot get up after 5 minutes', /^7: This is no whole sentence\. Begin/],
	['a level of its own', `Call 999 now if you lie there for 5 minutes.`, /^7: The words say “/],
	[
		'another figure',
		'You fell, and cannot get up after 6 minutes.',
		/^6: “6” stands in the Easy Read lines or in you, and not in both\. Write the same figures/,
	],
	[
		'a figure lost',
		'You fell, and cannot get up.',
		/^6: “5” stands in the Easy Read lines or in you, and not in both\./,
	],
])('a line with %s is refused', (_, says, answer) => {
	expect(said(easy(says))).toContainEqual(expect.stringMatching(answer));
});

test('a picture that is not there is refused, with the name that is near', () => {
	expect(said(easy(GOOD, 'nose-over-toe'))).toEqual([
		expect.stringMatching(/^7: There is no picture called nose-over-toe\. Did you mean/),
	]);
});

test('a sign that a page in Easy Read shows is refused without lines, at its own line', () => {
	const shown = new Map([['fell', 'after-a-fall']]);
	const answers = (file: ReturnType<typeof area>, on = shown) =>
		easySignsAreWritten(file, on).map(({ line, level, says }) => `${line}: ${level}: ${says}`);
	expect(answers(area(''))).toEqual([
		'4: error: The Easy Read version of after-a-fall shows the sign fell, which has no line in Easy Read.',
	]);
	expect(answers(easy(GOOD))).toEqual([]);
	expect(answers(area(''), new Map())).toEqual([]);
});

test('the signs that such pages show are those of their guides alone', () => {
	const guide = aGuideFile();
	const named = guide.facts?.checkFirst.stop ?? [];
	const dangerSigns = aTable(...named.map((name) => aSign(name)), aSign('another'));
	const library = { guides: [guide], dangerSigns };
	expect([...signsInEasyRead(library, [guide.slug]).keys()]).toEqual(named);
	expect([...signsInEasyRead(library, ['another-guide'])]).toEqual([]);
});
