import { expect, test } from 'vitest';
import { textIsTranslated } from '#lib/checks/translation/translated-text.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';
import { parseMdx } from '#tools/content/read-library.ts';

const english = aGuideFile();
const list = (values: unknown) => JSON.stringify(values);
const { facts } = english;
if (!facts) throw new Error('The good guide has no facts.');

/** The good guide in its own words, as a file of another language has them. */
function translation(
	of: string,
	body = goodGuide.split('\n---\n').slice(1).join('\n---\n'),
): string {
	const { title, summary, opening, today, checkFirst, clinician, evidence } = facts ?? {};
	const lines = Object.entries({
		title,
		summary,
		opening,
		today,
		checkFirst: { askFirst: checkFirst?.askFirst },
		clinician,
		evidence: evidence?.map(({ claim }) => ({ claim })),
		translated: { on: '2026-11-29', by: ['A. Somebody'], of },
	}).map(([name, value]) => `${name}: ${list(value)}`);
	return `---\n${lines.join('\n')}\n---\n${body}`;
}

const last = facts.changes.at(-1)?.on ?? '';
const problemsOf = (text: string, of = english) =>
	textIsTranslated(
		'guides',
		readGuide(english.file.replace('en.mdx', 'cy.mdx'), text, parseMdx),
		of,
		aLibrary(),
	);

test('a translation of the English as it stands is good', () => {
	expect(problemsOf(translation(last))).toEqual([]);
});

test('one of an older English is out of date: advice, and nothing else is asked of it', () => {
	expect(problemsOf(translation('2020-01-01', '\nHen eiriau.\n'))).toMatchObject([
		{
			level: 'warning',
			says: expect.stringMatching(/^This is out of date: the English changed on /) as string,
		},
	]);
});

test('one that differs is not told to follow a mistake in the English', () => {
	const shorter = translation(last).replace(/\n- do not hold the cup.*/, '');
	expect(problemsOf(shorter)).not.toEqual([]);
	const rushed = goodGuide.replace('You never lift', 'Stop taking your tablets. You never lift');
	expect(problemsOf(shorter, aGuideFile(rushed))).toEqual([]);
});

test('one that does not say of which English it is cannot be held to any', () => {
	const [problem] = problemsOf(translation(last).replace(/\ntranslated.*/, ''));
	expect(problem).toMatchObject({ level: 'error', says: 'The fact translated is missing.' });
});

test('code is refused in it as in any guide', () => {
	const [problem] = problemsOf(translation(last).replace(/$/, '\n\n{process.exit()}\n'));
	expect(problem).toMatchObject({ level: 'error' });
});
