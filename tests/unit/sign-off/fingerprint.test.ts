import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsAreThoseChecked } from '#lib/checks/facts/valid-sign-off.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { bareSignOff } from '#lib/facts/sign-off-fields.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { fingerprintOf as fingerprintOfFile, sealOf } from '#tools/content/content-files.ts';
import { aCheck, aSignOff } from '../../helpers/sample-guide.ts';

const WORDS = '0123456789abcdef0123456789abcdef01234567';

test.each(['', 'Sit down.', 'Dŵr, “quotes” and é'])(
	'a page and the check of the files agree on %j',
	async (text) => {
		expect(await fingerprintOf(text)).toBe(fingerprintOfFile(text));
	},
);

test('a seal is 160 bits of a SHA-256, and the start of one is none', () => {
	const words = sealOf(WORDS, aCheck);
	const whole = createHash('sha256').update(sealedText(WORDS, aCheck)).digest('hex');
	expect(whole.startsWith(words)).toBe(true);
	expect(words.length * 4).toBeGreaterThanOrEqual(160);
	const answers = (typed: string) => {
		const facts = { ...aSignOff, checked: [{ ...aCheck, words: typed }] };
		const file = readFactsFile('content/made-up.yaml', JSON.stringify(facts));
		const isRefused = wordsAreThoseChecked(file, () => [words]).length > 0;
		return [bareSignOff.safeParse(facts).success, isRefused];
	};
	expect(answers(words)).toEqual([true, false]);
	for (const typed of [words.slice(0, 16), words.slice(0, -1), `${words}0`])
		expect(answers(typed)).toEqual([false, true]);
	const otherEnd = words.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
	expect(answers(otherEnd)).toEqual([true, true]);
});

test('a page and the check of the files agree on a seal, spaces at the ends of what was typed aside', async () => {
	expect(await fingerprintOf(sealedText(WORDS, aCheck))).toBe(sealOf(WORDS, aCheck));
	expect(sealOf(WORDS, { ...aCheck, role: ` ${aCheck.role} ` })).toBe(sealOf(WORDS, aCheck));
});

test.each(['name', 'role', 'hcpc', 'on', 'interests'])(
	'another %s in a check breaks its seal, and so do other words',
	(fact) => {
		expect(sealOf(WORDS, { ...aCheck, [fact]: 'Another' })).not.toBe(sealOf(WORDS, aCheck));
		expect(sealOf('fedcba9876543210fedcba9876543210fedcba98', aCheck)).not.toBe(
			sealOf(WORDS, aCheck),
		);
	},
);
