import { describe, expect, test } from 'vitest';
import { readDangerWords } from '#lib/query/dangers/danger-words.ts';
import { readDangerSpelling, spellDangers } from '#lib/query/dangers/spell-dangers.ts';

const file = `
words: heart attack stroke breathe
misspelt:
  heart attack: [heartatack]
  breathe: [breeve]
other: hurt strike
`;
const spelt = (folded: string) => spellDangers(folded, readDangerSpelling(readDangerWords(file)));

describe('names of dangers', () => {
	test.each([
		['hart atack what do i do', 'heart attack what do i do'],
		['is it a stroak', 'is it a stroke'],
		['storke storke', 'stroke stroke'],
		['heartatack', 'heart attack'],
		['cant breeve', 'cant breathe'],
	])('%s is read as %s', (typed, meant) => {
		expect(spelt(typed)).toBe(meant);
	});

	test.each(['my foot hurt', 'on strike', 'heart attack', 'breathe out', 'art', ''])(
		'%s stays as it is',
		(typed) => {
			expect(spelt(typed)).toBe(typed);
		},
	);

	test('a list of another shape says what is wrong', () => {
		expect(() => readDangerWords('words: heart')).toThrow(/misspelt/);
	});
});
