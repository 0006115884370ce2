import type { GuideFile } from '#lib/guide-file.ts';
import type { Library } from '#lib/library.ts';
import { warnings, type Finding, type Problem, found } from '#lib/problem.ts';
import { lineEnds, sentencesIn } from '#lib/sentences.ts';

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Words are spelt as the British spell them. */
export function spellingIsBritish({ file, passages }: GuideFile, { spells }: Library): Problem[] {
	const told = new Set<string>();
	const findings = passages.flatMap(sentencesIn).flatMap(({ line, text }) =>
		[...text.matchAll(WORD)].flatMap(({ 0: typed, index }): Finding[] => {
			const word = typed.replaceAll('’', "'");
			if (isName(word, index) || told.has(word) || spells(word)) return [];
			told.add(word);
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

/** A capital inside a sentence is most likely a person or a place, which no dictionary knows. */
function isName(word: string, index: number): boolean {
	return index > 1 && /^\p{Lu}\p{Ll}/u.test(word);
}
