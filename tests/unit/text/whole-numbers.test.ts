import { expect, test } from 'vitest';
import { wholeNumbers } from '#lib/text/whole-numbers.ts';

test.each([
	['01632 960 001', '01632_960_001'],
	['1 2 3 4', '1_2_3_4'],
	['Falls team, 01632 960 001, by day', 'Falls team, 01632_960_001, by day'],
	['call 111 or ring', 'call 111 or ring'],
])('“%s” breaks only where no number is parted', (text, held) => {
	expect(wholeNumbers(text).replaceAll('\u00A0', '_')).toBe(held);
});
