import { expect, test } from 'vitest';
import { factsAreTranslated } from '#lib/checks/translation/translated-facts.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const english = `
area: Eyes
order: 3
signs:
  chemical-in-eye:
    short: Chemical in the eye
    you: bleach is in your eye
    other: bleach is in their eye
    level: now
    call: 999 or A&E
    meanwhile: Rinse for at least 20 minutes.
  sudden-sight-loss:
    short: Sudden sight loss
    you: your sight suddenly goes
    other: their sight suddenly goes
    level: now
    call: 999
`;
const welsh = `
area: Llygaid
signs:
  chemical-in-eye:
    short: Cemegyn yn y llygad
    you: mae cannydd yn eich llygad
    other: mae cannydd yn ei lygad
    meanwhile: Golchwch am o leiaf 20 munud.
`;

const problemsOf = (text: string, of: string | undefined = english) =>
	factsAreTranslated(
		'dangerSigns',
		readFactsFile('content/danger-signs/eyes.cy.yaml', text),
		of === undefined ? undefined : readFactsFile('content/danger-signs/eyes.yaml', of),
	).map(({ line, level, says, fix }) => `${line} ${level}: ${says} ${fix}`);

test('a sign is translated whole, and the next may wait', () => {
	expect(problemsOf(welsh)).toEqual([]);
});

test.each([
	[
		'a fact that is no word',
		welsh.replace('    meanwhile', '    call: "999"\n    meanwhile'),
		/^8 error: signs: chemical-in-eye: call is no word that is translated\. Take it out/,
	],
	[
		'a name of its own',
		welsh.replace('meanwhile', 'meanwile'),
		/^8 error: The English has nothing called .*meanwile\. Did you mean meanwhile\?/,
	],
	[
		'a sign that is half translated',
		welsh.replace(/ {4}other.*\n/, ''),
		/error: signs: chemical-in-eye: other is missing\. Translate it/,
	],
	[
		'another number',
		welsh.replace('20 munud', '2 funud'),
		/^8 error: The figures differ: here 2, in the English 20\. .*“Rinse for at least 20 minutes\.”/,
	],
	[
		'a sign that the English has not',
		welsh.replace('chemical-in-eye', 'chemical-in-eyes'),
		/error: The English has nothing called signs: chemical-in-eyes\. Did you mean chemical-in-eye\?/,
	],
	['a text too long', welsh.replace('mae cannydd', 'mae cannydd '.repeat(20)), /is too long/],
])('%s is told', (_, text, message) => {
	expect(problemsOf(text).join('\n')).toMatch(message);
});

test('a list keeps its length', () => {
	const line = (text: string, file: string) => readFactsFile(`content/safety-lines/${file}`, text);
	const [problem] = factsAreTranslated(
		'safetyLines',
		line('title: Diodydd\nlines: [Yfwch.]', 'fluids.cy.yaml'),
		line('title: Drinks\nkind: care\nlines: [Drink., Ask.]', 'fluids.yaml'),
	);
	expect(problem).toMatchObject({ line: 2, says: 'The list lines has 1, and the English 2.' });
});

test('words without an English file are told', () => {
	expect(
		factsAreTranslated(
			'dangerSigns',
			readFactsFile('content/danger-signs/eyes.cy.yaml', welsh),
			undefined,
		),
	).toMatchObject([
		{ says: 'There is no English file beside this one: content/danger-signs/eyes.yaml.' },
	]);
});
