import { expect, test } from 'vitest';
import { footOfSheet, stateLine } from '#lib/sign-off/state-words.ts';
import type { Language } from '#lib/text/languages.ts';
import { words } from '#lib/words/index.ts';
import { aCheck, aGuide } from '../../helpers/sample-guide.ts';

const checked = aGuide({ checked: [aCheck], beingCorrected: { on: '2026-05-01' } });

test.each([
	['a preview of a mend', 'draft', 'mend', 'Changed since it was checked by A made-up checker'],
	['a preview of a correction', 'draft', 'correction', 'Being corrected. It was checked by'],
	['a correction for patients', 'correcting', undefined, 'We found a fault in this guide on 1 May'],
	[
		'a draft that waits for a card',
		'draft',
		undefined,
		'but a danger sign, safety line or contact',
	],
] as const)('%s says so', (_, state, waitsFor, says) => {
	expect(stateLine(checked, state, words.en, waitsFor)).toContain(says);
});

test('paper names the code and its short address, or says that the code is to come', () => {
	const foot = (code: string, lang: Language = 'en') =>
		footOfSheet(aGuide({ code }), 'draft', 'https://a.test', words[lang], lang);
	expect(foot('2917')).toContain('Guide code 2917 · a.test/g/2917 · Draft.');
	expect(foot('')).toContain('Guide code to come · Draft.');
	expect(foot('2917', 'cy')).toContain('2917 · a.test/cy/g/2917 · Drafft.');
});
