import { expect, test } from 'vitest';
import { wholeNumbers } from '#lib/text/whole-numbers.ts';

test.each([
	['01632 960 001', '01632_960_001'],
	['1 2 3 4', '1_2_3_4'],
	['Falls team, 01632 960 001, by day', 'Falls team, 01632_960_001, by day'],
	['call 111 or ring', 'call 111 or ring'],
	['0800 111 222', '0800_111_222'],
	['+44 (0) 1632 960 778', '+44_(0)_1632_960_778'],
	['(01632)  960 001', '(01632)__960_001'],
	['Or text SHOUT to 85258.', 'Or text_SHOUT_to_85258.'],
	['Tecstiwch SHOUT i 85258', 'Tecstiwch_SHOUT_i_85258'],
	['Write a text to 4 friends', 'Write a text to 4 friends'],
])('“%s” breaks only where no number is parted', (text, held) => {
	expect(wholeNumbers(text).replaceAll('\u00A0', '_')).toBe(held);
});
