import { expect, test } from 'vitest';
import { distance } from '#lib/query/edit-distance.ts';
import { makeSpellingBook, mendWord } from '#lib/query/spelling.ts';
import { unmutated } from '#lib/query/welsh.ts';

const book = makeSpellingBook(
	new Map(
		'chair chairs toilet fatigue stairs slippers work pain needs bath shoulder parkinsons motivation'
			.split(' ')
			.map((word) => [word, 5]),
	),
);

test.each([
	['two letters swapped', 'chiar', 'chair'],
	['one letter missed', 'tolet', 'toilet'],
	['one letter doubled', 'stairrs', 'stairs'],
	['letters in another order', 'fatuige', 'fatigue'],
	['written as it sounds', 'motivashun', 'motivation'],
	['a letter left out of a long word', 'parkinsns', 'parkinsons'],
	['another word with another first letter', 'york', undefined],
	['the name of a country', 'spain', undefined],
	['a very short word', 'cat', undefined],
	['keys struck at random', 'asdfgh', undefined],
	['a number', '2917', undefined],
])('%s: “%s”', (_, typed, meant) => expect(mendWord(typed, book)).toBe(meant));

test.each([
	['chair', 'chair', 0],
	['chiar', 'chair', 1],
	['kitten', 'sitting', 3],
	['bath', 'parkinsons', 3],
])('from “%s” to “%s” is %i changes, counted to three at most', (from, to, changes) =>
	expect(distance(from, to, 2)).toBe(changes),
);

test.each([
	['nghadair', 'cadair'],
	['gadair', 'cadair'],
	['mhoen', 'poen'],
	['ddillad', 'dillad'],
	['weithio', 'gweithio'],
])('the Welsh “%s” may be “%s”', (changed, word) => expect(unmutated(changed)).toContain(word));
