import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { signOffLines, wordsToSend, type Answer } from '#lib/sign-off/check-report.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { check } from '#lib/facts/sign-off-fields.ts';
import { words } from '#lib/words/index.ts';

const checker = {
	name: 'A “made-up” checker: one',
	role: 'Made up',
	hcpc: 'OT00000',
	interests: 'None # at all',
	on: '2026-02-01',
};
const signOff = { file: 'content/made-up.mdx', words: '0123456789abcdef0123456789abcdef01234567' };
const agreed: Answer = { text: 'It works.', verdict: 'agree', words: '' };
const send = (answers: Answer[], whole: typeof signOff | undefined = signOff) =>
	wordsToSend('A guide', answers, checker, whole, words.en.checkGuide);

test('the lines to sign with are good front matter, whatever is typed', () => {
	const { checked } = parse(signOffLines(checker, signOff.words).join('\n')) as {
		checked: unknown[];
	};
	expect(check.parse(checked[0])).toEqual({ ...checker, words: signOff.words });
});

test('a fingerprint of figures alone stays a text', () => {
	const { checked } = parse(signOffLines(checker, '0123456789012345').join('\n')) as {
		checked: { words: unknown }[];
	};
	expect(checked[0]?.words).toBe('0123456789012345');
});

test.each([
	['all is agreed to', [agreed], true],
	['something is to change', [agreed, { ...agreed, verdict: 'change' as const }], false],
	['something is to be struck out', [agreed, { ...agreed, verdict: 'strike' as const }], false],
	['something is not answered', [agreed, { ...agreed, verdict: undefined }], false],
])('when %s, the lines to sign with are given: %o', async (_, answers, areGiven) => {
	expect((await send(answers)).includes('checked:')).toBe(areGiven);
});

test('what is wanted stands in the checker’s words, and what becomes public is said', async () => {
	const text = await send([{ text: 'Lift it.', verdict: 'change', words: 'Slide it.' }]);
	expect(text).toContain('Change: Lift it.\n  Slide it.');
	expect(text).toContain('become public, and that my words come under CC BY 4.0');
});

test('the signs that are agreed to are signed in one check of the table, each by its name', async () => {
	const one = (name: string, verdict: Answer['verdict']) => ({
		...agreed,
		verdict,
		words: 'Words.',
		signOff: { ...signOff, file: 'sign-off.yaml', name },
	});
	const answers = [one('fit', 'agree'), one('faint', 'agree'), one('burn', 'change')];
	const text = await wordsToSend('Signs', answers, checker, undefined, words.en.checkGuide);
	const lines = text.slice(text.lastIndexOf('checked:'));
	const { checked } = parse(lines) as { checked: { signs: unknown }[] };
	expect(checked).toHaveLength(1);
	const seal = await fingerprintOf(sealedText(signOff.words, checker));
	expect(checked[0]?.signs).toEqual({ fit: seal, faint: seal });
	expect(text.match(/sign-off\.yaml/g)).toHaveLength(1);
});

test('cards are signed one by one', async () => {
	const card = (file: string, verdict: Answer['verdict']) => ({
		...agreed,
		verdict,
		signOff: { ...signOff, file },
	});
	const text = await wordsToSend(
		'Cards',
		[card('a.yaml', 'agree'), card('b.yaml', 'strike')],
		checker,
		undefined,
		words.en.checkGuide,
	);
	expect(text).toContain('a.yaml\nchecked:');
	expect(text).not.toContain('b.yaml');
});
