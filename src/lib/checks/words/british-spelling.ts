import type { GuideFile } from '#lib/guide/guide-file.ts';
import { withoutTraps } from '#lib/checks/traps/index.ts';
import { britishFor, isOfTheTrade } from '#lib/checks/words/odd-spelling.ts';
import type { Library } from '#lib/checks/library.ts';
import { found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds, sentencesIn } from '#lib/text/sentences.ts';

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Words are spelt as the British spell them. */
export function spellingIsBritish(
	{ file, passages }: GuideFile,
	{ spells, wordLists }: Library,
): Problem[] {
	const reported = new Set<string>();
	const sentences = withoutTraps(passages, wordLists)
		.flatMap(sentencesIn)
		.map((sentence) => ({ ...sentence, text: withoutAddresses(sentence.text) }));
	const foreign = sentences.filter(({ text }) => isForeign(text, spells));
	const findings = sentences
		.filter((sentence) => !foreign.includes(sentence))
		.flatMap(({ line, text }) =>
			[...text.matchAll(WORD)].flatMap(({ 0: typed, index }): Finding[] => {
				const word = typed.replaceAll('’', "'");
				if (!isOurs(word) || isName(word, index) || reported.has(word) || isRight(word, spells))
					return [];
				reported.add(word);
				const at = line + lineEnds(text.slice(0, index));
				return found(at, ...answerFor(word, spells));
			}),
		);
	return warnings(file, [...foreign.flatMap(({ line }) => found(line, ...FOREIGN)), ...findings]);
}

const FOREIGN = [
	'This sentence is in another language, or its letters were spoilt.',
	'Write it in English, and take this one out: guides are in English, and their translations beside them.',
] as const;

/** No dictionary knows an address, and that it stands bare is told elsewhere. */
const withoutAddresses = (text: string) =>
	text.replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, (address) => ' '.repeat(address.length));

/** What is of another alphabet is told among the signs. */
const isOurs = (word: string) => /\p{Script=Latin}/u.test(word);

/** Of a sentence in another language the dictionary knows next to nothing. */
function isForeign(text: string, spells: Library['spells']): boolean {
	const words = (text.match(WORD) ?? []).filter(isOurs);
	const unknown = words.filter((word) => !isRight(word.replaceAll('’', "'"), spells));
	return unknown.length >= 4 && unknown.length * 2 >= words.length;
}

function answerFor(word: string, spells: Library['spells']): [says: string, fix: string] {
	const british = britishFor(word, spells);
	if (british) return [`"${word}" is spelt the American way.`, `Write "${british}".`];
	if (isOfTheTrade(word))
		return [
			`"${word}" is a word of the trade, which few readers know.`,
			'Write in easy words what it is. If they need the word itself: <Term means="…">word</Term>.',
		];
	return [
		`"${word}" may be misspelt.`,
		'Mend it, or write an easier word. If every reader knows it, such as a name, add it to content/words/allowed.txt.',
	];
}

/** The dictionary lacks many words such as "else's"; block capitals are judged elsewhere. */
function isRight(word: string, spells: Library['spells']): boolean {
	return spells(word) || spells(word.replace(/'s$/, '')) || /^\p{Lu}{2,}$/u.test(word);
}

/** A capital inside a sentence is most likely a person or a place, which no dictionary knows. */
function isName(word: string, index: number): boolean {
	return index > 1 && /^\p{Lu}\p{Ll}/u.test(word);
}
