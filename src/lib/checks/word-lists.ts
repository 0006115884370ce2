import type { UnsafeKind } from '#lib/checks/unsafe/unsafe-phrases.ts';
import { entries } from '#lib/checks/unsafe/list-entries.ts';
import { phraseList, type PhraseList } from '#lib/text/phrase-list.ts';

/** The lists of words that authors keep in `content/words/`. */
export interface WordLists {
	/** A hard word or phrase, and what to write instead. */
	swap: PhraseList;
	/** A phrase we never use, and why. */
	banned: PhraseList;
	/** A brand or a shop, and what to write instead. */
	brands: PhraseList;
	/** A phrase that hurts, and what to write instead. */
	dignity: PhraseList;
	/** Phrases that may harm, kind by kind. */
	unsafe: readonly UnsafeKind[];
	/** A term that has to be explained where it is first used, and what it means. */
	terms: PhraseList;
	/** Words that the spelling check does not know but we do. */
	allowed: ReadonlySet<string>;
}

/** A list of words: one entry a line, such as `utilise = use`; lines that begin with `#` are notes. */
export function readPhrases(text: string): PhraseList {
	return phraseList(
		new Map(
			entries(text).map((line) => {
				const [phrase = '', ...advice] = line.split('=');
				return [phrase.trim(), advice.join('=').trim()];
			}),
		),
	);
}

/** A list of single words. */
export function readWords(text: string): Set<string> {
	return new Set(entries(text));
}
