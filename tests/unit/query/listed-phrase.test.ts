import { expect, test } from 'vitest';
import { readListedPhrase, showsPhrase } from '#lib/query/dangers/listed-phrase.ts';
import { plainWords } from '#lib/query/plain-words.ts';

test.each([
	['words side by side', 'want to die', 'I want to die', true],
	['words apart', 'want to die', 'i want my dad to die happy', false],
	['both words anywhere', 'chest + pain', 'pain across my chest', true],
	['one of two words', 'chest + pain', 'chest of drawers', false],
	['any ending', 'suicid*', 'feeling suicidal', true],
	['not with', 'spa - bath', 'bath spa', false],
	['the last words', 'cant go on.', 'I can’t go on', true],
	['not the last words', 'cant go on.', 'i cant go on the bus', false],
	['a number', 'took + N + pills', 'took 30 pills', true],
	['a small number', 'took + N + pills', 'took 2 pills', false],
	['cannot for cant', 'cant breathe', 'I can not breathe', true],
	['cannae for cant', 'cant breathe', 'cannae breathe', true],
])('%s: %s in “%s”', (_, sign, query, shows) =>
	expect(showsPhrase(plainWords(query), readListedPhrase(sign))).toBe(shows),
);
