import type { GuideFile } from '#lib/guide/guide-file.ts';
import { withoutTraps } from '#lib/checks/traps/index.ts';
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
	const findings = withoutTraps(passages, wordLists)
		.flatMap(sentencesIn)
		.flatMap(({ line, text }) =>
			[...text.matchAll(WORD)].flatMap(({ 0: typed, index }): Finding[] => {
				const word = typed.replaceAll('’', "'");
				if (isName(word, index) || reported.has(word) || isRight(word, spells)) return [];
				reported.add(word);
				const at = line + lineEnds(text.slice(0, index));
				return found(
					at,
					`"${word}" may be misspelt.`,
					'Mend it, or add it to content/words/allowed.txt if it is right.',
				);
			}),
		);
	return warnings(file, findings);
}

/** The dictionary lacks many words such as "else's"; block capitals are judged elsewhere. */
function isRight(word: string, spells: Library['spells']): boolean {
	return spells(word) || spells(word.replace(/'s$/, '')) || /^\p{Lu}{2,}$/u.test(word);
}

/** A capital inside a sentence is most likely a person or a place, which no dictionary knows. */
function isName(word: string, index: number): boolean {
	return index > 1 && /^\p{Lu}\p{Ll}/u.test(word);
}
