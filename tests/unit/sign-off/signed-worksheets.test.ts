import { expect, test } from 'vitest';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/signed-worksheets.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';
import { nameOf, pathsOf } from '#tools/content/content-files.ts';

const sheet = signedWorksheets.get('if-i-fall');
if (!sheet) throw new Error('There is no worksheet called if-i-fall.');
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
	expect(wordsOfWorksheet({ ...sheet, ...changed })).not.toBe(wordsOfWorksheet(sheet));
});

test('a change to the guides that link to it does not', () => {
	expect(wordsOfWorksheet({ ...sheet, guides: [] })).toBe(wordsOfWorksheet(sheet));
});
