import { expect, test } from 'vitest';
import { wordsCheckHolds } from '#lib/checks/translation/words-checked.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { wordsOfTranslation } from '#lib/sign-off/seal/signed-translation.ts';
import { lastWordsCheck } from '#lib/sign-off/translation/last-words-check.ts';
import { fingerprintOf, sealOf } from '#tools/content/content-files.ts';
import { aReader, withReader } from '../../helpers/read-translation.ts';

const FILE = 'content/safety-lines/burns.cy.yaml';
const english = 'title: Burns\nlines: [Cool it for 20 minutes.]\nreviewBy: 2027-01-01\n';
const welsh =
	'title: Llosgiadau\nlines: [Oerwch ef am 20 munud.]\ntranslated: { on: 2026-11-29, by: [Jane Smith] }\n';

const wordsOf = (text: string, beside = english) =>
	wordsOfTranslation('safetyLines', [FILE, text], ['content/safety-lines/burns.yaml', beside]);
const read = (reader: object = aReader) => withReader(welsh, wordsOf, reader);
const problemsOf = (text: string, beside = english) =>
	wordsCheckHolds(readFactsFile(FILE, text), '2026-12-01', (check) => [
		sealOf(fingerprintOf(wordsOf(text, beside)), check),
	]).map(({ level, says }) => `${level}: ${says}`);
const lastOf = (text: string) => lastWordsCheck(readFactsFile(FILE, text).front.values);

test('words that somebody else read, as they stand, are checked', () => {
	expect(problemsOf(read())).toEqual([]);
	expect(lastOf(read())).toMatchObject(aReader);
	expect(problemsOf(welsh)).toEqual([]);
	expect(lastOf(welsh)).toBeUndefined();
});

const CHANGED = /^warning: The words, or who checked them, changed after the check of 2026-1/;

test.each([
	['a word of the Welsh', read().replace('Oerwch', 'Twymwch'), english],
	['a word of the English', read(), english.replace('Cool', 'Warm')],
	['who translated it', read().replace('Jane Smith', 'John Smith'), english],
	['who read it', read().replace('A made-up reader', 'Another made-up one'), english],
	['the day', read().replace('on":"2026-11-30', 'on":"2026-12-01'), english],
	['the fingerprint alone, pasted', withReader(welsh, () => ''), english],
])('%s: the check is due', (_, text, beside) => {
	expect(problemsOf(text, beside)).toEqual([expect.stringMatching(CHANGED)]);
});

test('a fact of the English that is no word leaves the check as it is', () => {
	expect(problemsOf(read(), english.replace('2027-01-01', '2027-02-01'))).toEqual([]);
});

test.each([
	[
		'whoever translated it',
		{ ...aReader, name: 'Mrs Jane Smith' },
		/^error: Mrs Jane Smith, who checked this, may be Jane Smith, who translated it/,
	],
	['somebody of tomorrow', { ...aReader, on: '2026-12-02' }, /^error: 2026-12-02 has not come yet/],
	[
		'somebody before it was written',
		{ ...aReader, on: '2026-11-28' },
		/^error: 2026-11-28 is before it was translated, 2026-11-29/,
	],
	['nobody', { ...aReader, name: '' }, /^error: The fact checked 1: name is empty/],
	['somebody with a number', { ...aReader, hcpc: 'OT00000' }, /^error: .*hcpc/],
])('%s cannot have read it', (_, reader, says) => {
	expect(problemsOf(read(reader))[0]).toMatch(says);
});

test('a translation by nobody cannot be checked, and no check by its translator counts', () => {
	const byNobody = read().replace(/^translated.*$/m, '');
	expect(problemsOf(byNobody)).toContain(
		'error: This was checked, and it does not say who translated it.',
	);
	expect(lastOf(byNobody)).toBeUndefined();
	expect(lastOf(read({ ...aReader, name: 'Jane Smith' }))).toBeUndefined();
});

test('the words of the site itself are read in the code', () => {
	const own = (text: string, path = 'content/safety-words/en.cy.yaml') =>
		wordsOfTranslation('safetyWords', [path, text], ['content/safety-words/en.yaml', '']);
	expect(own('')).toContain('Drafft');
	expect(own('', 'content/safety-words/en.yaml')).not.toContain('Drafft');
});
