import { plainWords } from '#lib/query/plain-words.ts';

/** How many places features are hashed into: a power of two. More lose less to collisions and weigh more. */
export const BUCKETS = 2 ** 14;

/** Longer than any problem said in one breath; the rest is passed over so that no query is slow. */
const MOST_WORDS = 40;
const MOST_LETTERS = 400;
const GRAM = 4;

/**
 * What a phrase is told by: its words, pairs of neighbours, how words sound, and every run of four
 * letters, so that a misspelt word still shares most of its features with the word that was meant.
 * The keys are places in a hash table; the values say how often each feature stands in the phrase.
 * Set `isExact` to take the words as they are spelt, and nothing that is like them.
 */
export function featuresOf(text: string, isExact = false): Map<number, number> {
	const counts = new Map<number, number>();
	const add = (feature: string) => {
		const bucket = hash(feature) % BUCKETS;
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
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

/** FNV-1a, mixed once more so that neighbouring features do not share places. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 12)) >>> 0;
}
