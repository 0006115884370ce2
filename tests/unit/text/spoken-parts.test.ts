import { expect, test } from 'vitest';
import { spokenParts } from '#lib/text/spoken-parts.ts';

const LONG =
	'Sit on the edge of the bed, wait until your head is clear, put both feet flat on the floor, lean forward until your nose is over your toes, and only then push up with your hands.';

test.each([
	['nothing', '  ', []],
	['one sentence', ' Sit\n\tdown. ', ['Sit down.']],
	['two sentences', 'Sit down. Wait.', ['Sit down.', 'Wait.']],
	['a line without a stop', 'a bowl', ['a bowl']],
	['a step with its number', '1: Sit right back. Breathe.', ['1: Sit right back.', 'Breathe.']],
])('%s', (_, line, parts) => expect(spokenParts(line)).toEqual(parts));

test('a long sentence is cut where a speaker breathes, and loses no word', () => {
	const parts = spokenParts(LONG);
	expect(parts.length).toBe(2);
	expect(parts.join(' ')).toBe(LONG);
	expect(parts[0]?.endsWith(',')).toBe(true);
});

test.each(['a'.repeat(500), 'ab '.repeat(200).trim(), `${'word '.repeat(60)}end.`])(
	'no part is longer than a browser says in one go, and none is lost',
	(line) => {
		const parts = spokenParts(line);
		expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(160);
		expect(parts.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
	},
);
