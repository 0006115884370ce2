import { expect, test } from 'vitest';
import { findPacks } from '#lib/hand-over/pack-search.ts';

const TITLES = ['Falls: a first talk', 'Housebound', 'Off work: body', 'Off work: mind'];

test.each([
	['one word of a title finds it, below the guides', 'falls', [['Falls: a first talk', false]]],
	['with the word pack it is asked for', 'falls pack', [['Falls: a first talk', true]]],
	['the beginning of a word is enough', 'fal', [['Falls: a first talk', false]]],
	[
		'two words that begin a title ask for it',
		'off work',
		[
			['Off work: body', true],
			['Off work: mind', true],
		],
	],
	['the whole name asks for it, be it one word', ' HOUSEBOUND ', [['Housebound', true]]],
	['most of a one-word name does not', 'housebou', [['Housebound', false]]],
	['a word that no title holds finds none', 'kettle', []],
	['the word pack alone finds none', 'pack', []],
	['nothing finds none', ' ', []],
])('%s', (_, typed, found) =>
	expect(findPacks(typed, TITLES).map(({ title, isAskedFor }) => [title, isAskedFor])).toEqual(
		found,
	),
);
