import { expect, test } from 'vitest';
import { countMessage, lettersKept, plainLetters } from '#lib/hand-over/text-message.ts';

test.each([
	['nothing', '', 0, 0, 1],
	['160 plain letters', 'a'.repeat(160), 0, 160, 1],
	['161 plain letters', 'a'.repeat(161), 0, 161, 2],
	['306 plain letters', 'a'.repeat(306), 0, 306, 2],
	['307 plain letters', 'a'.repeat(307), 0, 307, 3],
	['brackets, which count two', '['.repeat(80), 0, 160, 1],
	['one bracket too many', '['.repeat(81), 0, 162, 2],
	['70 letters with a Welsh ŵ', `ŵ${'a'.repeat(69)}`, 0, 70, 1],
	['71 letters with a Welsh ŵ', `ŵ${'a'.repeat(70)}`, 0, 71, 2],
	['110 letters and 50 kept', 'a'.repeat(110), 50, 160, 1],
	['111 letters and 50 kept', 'a'.repeat(111), 50, 161, 2],
])('%s', (_, text, kept, units, fragments) => {
	expect(countMessage(text, kept)).toMatchObject({ units, fragments });
});

test('the letters that cut a message short are named, each once', () => {
	expect(countMessage('ŵ’ŵ').outside).toEqual(['ŵ', '’']);
});

test.each([
	['50', 50],
	[' 7.9 ', 7],
	['-5', 0],
	['abc', 0],
	['', 0],
	['12345', 999],
])('“%s” letters kept are %i', (typed, kept) => {
	expect(lettersKept(typed)).toBe(kept);
});

test.each([
	['Tŷ’r Wˆ', "Ty'r Wˆ"],
	['Tŷ Dŵr', 'Ty Dwr'],
	['à côté, £5, 日本', 'à coté, £5, 日本'],
])('%s is written %s where a letter would cut the message short', (text, plain) => {
	expect(plainLetters(text)).toBe(plain);
});
