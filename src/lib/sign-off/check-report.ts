import { fingerprintOf, sealedText, type Sealed } from '#lib/sign-off/seal/fingerprint.ts';
import type { SignOffTarget } from '#lib/sign-off/check-points.ts';
import { wordReaderWords } from '#lib/words/for-word-readers.ts';
import type { Words } from '#lib/words/index.ts';

/** What a checker said of one point. */
export interface Answer {
	text: string;
	verdict: 'agree' | 'change' | 'strike' | undefined;
	words: string;
	signOff?: SignOffTarget | undefined;
}

/** Who checks: all of it becomes public. */
export type Checker = Sealed;

/** All that a checker sends to the publisher, as plain text; the lines to sign with only where nothing is to change. */
export async function wordsToSend(
	title: string,
	answers: Answer[],
	checker: Checker,
	signOff: SignOffTarget | undefined,
	says: Words['checkGuide'],
): Promise<string> {
	const of = (verdict: Answer['verdict']) => answers.filter((answer) => answer.verdict === verdict);
	const open = of(undefined);
	const wanted = [...of('change'), ...of('strike')];
	const isAgreed = open.length === 0 && wanted.length === 0;
	const isReader = checker.hcpc === undefined;
	const whole = signOff && isAgreed ? [signOff] : [];
	const signed = await Promise.all(
		(signOff ? whole : of('agree').flatMap((answer) => answer.signOff ?? [])).map((target) =>
			withSeal(target, checker),
		),
	);
	return [
		says.sent.heading(title),
		[checker.name, checker.role, checker.hcpc, checker.on].filter(Boolean).join(', '),
		says.sent.interests(checker.interests),
		'',
		says.sent.counts(of('agree').length, of('change').length, of('strike').length, open.length),
		...wanted.flatMap(({ text, verdict, words }) => [
			'',
			`${verdict === 'strike' ? says.strike : says.change}: ${text}`,
			says.sent.instead(words || '-'),
		]),
		...(open.length > 0 ? ['', says.sent.open, ...open.map(({ text }) => `- ${text}`)] : []),
		'',
		isReader ? wordReaderWords.public : says.sent.public,
		'',
		signed.length === 0 ? says.sent.again : isReader ? wordReaderWords.lines : says.sent.lines,
		...signed
			.filter(({ name }) => !name)
			.flatMap(({ file, words }) => ['', file, ...signOffLines(checker, words)]),
		...linesOfTable(
			signed.filter(({ name }) => name),
			checker,
		),
		'',
	].join('\n');
}

async function withSeal(target: SignOffTarget, checker: Checker): Promise<SignOffTarget> {
	return { ...target, words: await fingerprintOf(sealedText(target.words, checker)) };
}

/** The lines of front matter that say who checked which words, with the seal of both. */
export function signOffLines(checker: Checker, seal: string): string[] {
	return [...whoChecked(checker), `    words: ${quoted(seal)}`];
}

/** What several signs of one file are signed with: one check that names each. */
function linesOfTable(signs: SignOffTarget[], checker: Checker): string[] {
	const [first] = signs;
	if (!first) return [];
	const named = signs.map(({ name = '', words }) => `      ${name}: ${quoted(words)}`);
	return ['', first.file, ...whoChecked(checker), '    signs:', ...named];
}

function whoChecked({ name, role, hcpc, on, interests }: Checker): string[] {
	return [
		'checked:',
		`  - name: ${quoted(name)}`,
		`    role: ${quoted(role)}`,
		...(hcpc === undefined ? [] : [`    hcpc: ${hcpc}`]),
		`    on: ${on}`,
		`    interests: ${quoted(interests)}`,
	];
}

// Quoted as JSON, a text is YAML too, whatever stands in it.
const quoted = (text: string) => JSON.stringify(text);
