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

function entries(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
