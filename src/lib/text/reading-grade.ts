import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from '#lib/guide/passages.ts';
import { sentencesIn, wordsOf } from '#lib/text/sentences.ts';

/** How hard a guide is to read. */
export interface Reading {
	/** All words below the facts, headings too. */
	words: number;
	/** Words to a sentence, on average, in paragraphs and lists. */
	sentenceLength: number;
	/** The Flesch-Kincaid grade of paragraphs and lists: 6 is a reading age of about 11. */
	grade: number;
}

const SCORED = new Set(['paragraph', 'item']);
const COUNTED = new Set(['paragraph', 'item', 'heading']);

/** Counts a guide's words and scores them. Scores compare texts; they do not prove that anyone understands. */
export function readingOf(passages: Passage[]): Reading {
	const scored = passages.filter(({ kind }) => SCORED.has(kind));
	const sentence = scored.flatMap(sentencesIn).length;
	const words = scored.flatMap(({ text }) => wordsOf(text));
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return {
		words: passages.filter(({ kind }) => COUNTED.has(kind)).flatMap(({ text }) => wordsOf(text))
			.length,
		sentenceLength: words.length / Math.max(1, sentence),
		grade:
			words.length > 0 ? fleschKincaid({ sentence, word: words.length, syllable: syllables }) : 0,
	};
}

// Guides share most of their words, and counting syllables is the slowest part of a check.
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
	// A figure such as 20 counts as one syllable, for it is read at a glance.
	const syllables = counted.get(word) ?? Math.max(1, syllable(word));
	counted.set(word, syllables);
	return syllables;
}
