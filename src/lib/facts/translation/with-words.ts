import type { WordsCheck } from '#lib/facts/translation/words-check.ts';

/** Where something has no words in the language of the page: the language in which it says what it says. */
export interface SaidInEnglish {
	lang?: 'en' | undefined;
	/** Of a translated text: who read its words against the English. */
	wordsCheck?: WordsCheck | undefined;
	titleInEnglish?: string | undefined;
}

/**
 * Facts with other words laid over their own, each at its place: what stands in both becomes the other words, and
 * nothing else of the facts changes.
 */
export function withWords<Facts>(facts: Facts, words: unknown): Facts {
	if (Array.isArray(facts))
		return facts.map((fact: unknown, index) => withWords(fact, at(words, index))) as Facts;
	if (typeof facts === 'object' && facts !== null)
		return Object.fromEntries(
			Object.entries(facts).map(([name, fact]) => [
				name,
				withWords(fact as unknown, at(words, name)),
			]),
		) as Facts;
	// A number to call is typed as one, and is words all the same.
	return typeof words === 'string' || typeof words === 'number' ? (words as Facts) : facts;
}

/** Facts in the words of the page's language; or as they are, marked as English, where there are none. */
export function inWords<Facts extends object>(facts: Facts, words: unknown): Facts & SaidInEnglish {
	return words === undefined ? { ...facts, lang: 'en' } : withWords(facts, words);
}

const at = (words: unknown, name: string | number): unknown =>
	typeof words === 'object' && words !== null && Object.hasOwn(words, name)
		? (words as Record<string | number, unknown>)[name]
		: undefined;
