import { expect, test } from 'vitest';
import { namesSomebody } from '#lib/text/personal/names-somebody.ts';

test.each([
	['Mrs Smith to ring on Monday'],
	['for MR JONES'],
	['943 476 5919, two weeks'],
	['9434765919'],
	['DOB 1.2.1944'],
	['12/03/1951'],
])('“%s” seems to say who somebody is', (note) => expect(namesSomebody(note)).toBe(true));

test.each([
	[''],
	['See Dr Jones in two weeks'],
	['Do not miss A to D'],
	['943 476 5918'],
	['Ring 0300 123 4567 before 12/03/2026'],
	['Miss a day if it hurts'],
])('“%s” does not', (note) => expect(namesSomebody(note)).toBe(false));
