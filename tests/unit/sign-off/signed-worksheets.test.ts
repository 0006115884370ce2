import { expect, test } from 'vitest';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/seal/signed-worksheets.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';
import { nameOf, pathsOf } from '#tools/content/content-files.ts';

const sheet = signedWorksheets.get('if-i-fall');
if (!sheet) throw new Error('There is no worksheet called if-i-fall.');
const facts = { written: { on: '2026-11-28', by: ['A'] }, checked: [], reviewBy: '2027-11-28' };
const { ifIFall } = worksheetWords.en;

test('each worksheet has a file to sign, and no file has another name', () => {
	expect(pathsOf('worksheets').map(nameOf)).toEqual([...signedWorksheets.keys()].toSorted());
});

test('what is signed is all that it says, lists and filled-in words among it', () => {
	expect(sheet.title).toBe(ifIFall.title);
	expect(sheet.lines).toEqual(
		expect.arrayContaining([ifIFall.lead, ...ifIFall.doSteps, ifIFall.person]),
	);
});

test.each([
	['its title', { title: 'Another' }],
	['a word', { lines: sheet.lines.toSpliced(1, 1, 'Another') }],
	['the names under which words are shown', { names: sheet.names.toReversed() }],
	['the safety lines above it', { safetyLines: ['burns'] }],
])('a change to %s asks for a new check', (_, changed) => {
	expect(wordsOfWorksheet({ ...sheet, ...changed }, facts)).not.toBe(
		wordsOfWorksheet(sheet, facts),
	);
});

test.each([
	['who wrote it', { written: { on: '2026-11-28', by: [{ name: 'A', profession: 'nurse' }] } }],
	['a fact that its file is given later', { added: 'Another' }],
])('a change to %s asks for a new check', (_, changed) => {
	expect(wordsOfWorksheet(sheet, { ...facts, ...changed })).not.toBe(
		wordsOfWorksheet(sheet, facts),
	);
});

test('the check itself does not, and the day of the next one does', () => {
	const checked = { ...facts, checked: [{ name: 'A. Checker' }] };
	expect(wordsOfWorksheet(sheet, checked)).toBe(wordsOfWorksheet(sheet, facts));
	const later = { ...facts, reviewBy: '2028-01-01' };
	expect(wordsOfWorksheet(sheet, later)).not.toBe(wordsOfWorksheet(sheet, facts));
});

test('a change to the guides that link to it does not', () => {
	expect(wordsOfWorksheet({ ...sheet, guides: [] }, facts)).toBe(wordsOfWorksheet(sheet, facts));
});
