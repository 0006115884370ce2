import { plainWords } from '#lib/query/plain-words.ts';

/** Longer than any problem said in one breath; the rest is passed over so that no query is slow. */
const MOST_WORDS = 40;
const MOST_LETTERS = 400;
const GRAM = 4;

/**
 * What a phrase is told by: its words, pairs of neighbours, how words sound, and every run of four
 * letters, so that a misspelt word still shares most of its features with the word that was meant.
 * The keys are hashes of 32 bits; the values say how often each feature stands in the phrase.
 * Set `isExact` to take the words as they are spelt, and nothing that is like them.
 */
export function featuresOf(text: string, isExact = false): Map<number, number> {
	const counts = new Map<number, number>();
	const add = (feature: string) => {
		const key = hashOf(feature);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	};
	const words = wordsIn(text);
	for (const [at, word] of words.entries()) {
		add(`=${word}`);
		const next = words[at + 1];
		if (next) add(`=${word} ${next}`);
		if (isExact) continue;
		add(`~${soundOf(word)}`);
		const marked = `_${word}_`;
		for (let from = 0; from + GRAM <= marked.length; from++) add(marked.slice(from, from + GRAM));
	}
	return counts;
}

/** The words of a query, folded. */
export function wordsIn(text: string): string[] {
	return plainWords(text.slice(0, MOST_LETTERS)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
}

/** Roughly how an English word sounds, by its consonants: `fone` and `phone` are alike. */
export function soundOf(word: string): string {
	return word
		.replaceAll('ph', 'f')
		.replaceAll('ght', 't')
		.replace(/^(k)(?=n)|^w(?=r)/, '')
		.replaceAll('wh', 'w')
		.replaceAll(/ck|q|c(?![eiyh])/g, 'k')
		.replaceAll(/c(?=[eiy])|z/g, 's')
		.replaceAll(/[aeiouyhw]+/g, (_, at: number) => (at === 0 ? 'a' : ''))
		.replaceAll(/(.)\1+/g, '$1');
}

/** 32 bits for a text: FNV-1a, mixed once more so that neighbouring features do not share places. */
export function hashOf(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 12)) >>> 0;
}
