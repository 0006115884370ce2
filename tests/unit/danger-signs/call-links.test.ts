import { expect, test } from 'vitest';
import { callRuns } from '#lib/danger-signs/call-links.ts';
import { calls, levels } from '#lib/facts/danger-sign.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';

test.each([
	['Call 999 now if:', [{ text: 'Call 999', number: '999' }, { text: ' now if:' }]],
	[
		'Ffoniwch 999 nawr os yw hyn yn wir:',
		[{ text: 'Ffoniwch 999', number: '999' }, { text: ' nawr os yw hyn yn wir:' }],
	],
	['Go to A&E now if:', [{ text: 'Go to A&E now if:' }]],
	[
		'Ring your pharmacist or call 111 today if:',
		[
			{ text: 'Ring your pharmacist or ' },
			{ text: 'call 111', number: '111' },
			{ text: ' today if:' },
		],
	],
])('%s', (text, runs) => expect(callRuns(text)).toEqual(runs));

test('every call says whom, how soon, and each number that it names can be pressed', () => {
	for (const call of calls) {
		for (const level of levels) {
			const text = dangerWords.en.callIf(call, level);
			const pressed = callRuns(text).flatMap(({ number }) => number ?? []);
			expect(pressed).toEqual(text.match(/\b\d{3}\b/g) ?? []);
			expect(text).toMatch(/ now| at once| today/);
		}
	}
});
