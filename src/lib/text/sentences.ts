import type { Passage } from '#lib/guide/passages.ts';

/** A sentence and the line on which it begins. */
export interface Sentence {
	line: number;
	text: string;
}

// A sentence ends at a stop, before a space and a capital, a figure or an opening mark. Intl.Segmenter
// also ends one after “Dr.”, and after a question that someone quotes: Ask "Is it hot?" before you lift.
const END =
	/(?<!\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr|St|No|vs)\.)(?<=[.!?…]["'”’)]*)\s+(?=["'“‘(]?[\p{Lu}\d])/gu;

/** The sentences of a passage; a list item without a stop is a sentence too. */
export function sentencesIn({ line, text }: Pick<Passage, 'line' | 'text'>): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (const { 0: gap, index } of [...text.matchAll(END), { 0: '', index: text.length }]) {
		const sentence = text.slice(from, index);
		if (countWords(sentence) > 0)
			sentences.push({ line: line + lineEnds(text.slice(0, from)), text: sentence.trim() });
		from = index + gap.length;
	}
	return sentences;
}

/** The words of a text, each with at least one letter or figure: lines to write on are not counted. */
export function wordsOf(text: string): string[] {
	return text.split(/[\s–—/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** How many words a text has. */
export function countWords(text: string): number {
	return wordsOf(text).length;
}

/** How many line ends a text has: how far down its last word stands. */
export function lineEnds(text: string): number {
	return text.split('\n').length - 1;
}
