import { expect, test } from 'vitest';
import { fitsWords } from '#lib/write/fits-words.ts';

const CHEST = 'Chest pain or pressure: call 999 chest-pain';

test.each([
	['chest', true],
	['Chest PAINS', true],
	['pain in the chest', true],
	['ches', true],
	['chest-pain', true],
	['press', true],
	['', true],
	['chest rash', false],
	['est', false],
	['in', false],
])('“%s” finds it: %s', (typed, isFound) => expect(fitsWords(CHEST, typed)).toBe(isFound));
