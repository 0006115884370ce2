import { expect, test } from 'vitest';
import { findPhrases } from '#lib/text/phrase-list.ts';
import { readPhrases, readWords } from '#lib/checks/word-lists.ts';

const list = readPhrases(`
# a note
utilis* = use
make sure of = check
make sure = see
the elderly = older people
carer's = carer’s
£* = no sums
`);
const found = (text: string) => findPhrases(text, list).map(({ typed }) => typed);

test.each([
	['a plain phrase', 'Help the elderly.', ['the elderly']],
	['in capitals', 'THE ELDERLY', ['the elderly']],
	['across a line end', 'the\nelderly', ['the elderly']],
	['any ending', 'Utilising it', ['utilis*']],
	['not inside another word', 'reutilised', []],
	['the longest first', 'make sure of it', ['make sure of']],
	['a curly apostrophe', 'a carer’s day', ["carer's"]],
	['a sign', 'It costs £20.', ['£*']],
	['nothing', 'older people', []],
])('phrases: %s', (_, text, phrases) => expect(found(text)).toEqual(phrases));

test('the advice stands beside the phrase', () => {
	expect(findPhrases('utilised', list)[0]?.advice).toBe('use');
});

test('a list of words leaves out notes and blank lines', () => {
	expect([...readWords('# a note\n\nGP\nwee \n')]).toEqual(['GP', 'wee']);
});
