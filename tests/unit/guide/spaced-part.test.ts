import { expect, test } from 'vitest';
import { bracketMistakes } from '#lib/guide/mistakes/brackets.ts';

test.each([
	['< DoNotList>', 'Take the space out: <DoNotList'],
	['< Source number="1" />', 'Take the space out: <Source'],
	['Eat < 5 biscuits.', 'Write it in words: less than 5.'],
	['Eat < Kate does.', 'Write it in words: less than.'],
])('of “%s” the cure is: %s', (typed, fix) =>
	expect(bracketMistakes(typed).map((one) => one.fix)).toEqual([fix]),
);
