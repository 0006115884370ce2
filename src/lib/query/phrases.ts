import type { SearchGuide } from '#lib/query/search-data.ts';
import { COMMON, plainWords, tellingStems } from '#lib/query/words-of.ts';

interface Phrase {
	text: string;
	stems: string[];
	/** Its words as they are compared, one space before, between and after; nothing for a single word. */
	words: string;
	/** How many of its words are too common to find a guide alone: `go down`, `up all night`. */
	common: number;
	/** Whether a reader said it, so that it may be shown; the others are lists of words. */
	isReaders: boolean;
}

/** The phrases of each guide, and how telling each stem is. */
export interface PhraseBook {
	phrases: Map<string, Phrase[]>;
	weights: Map<string, number>;
}

/** The phrase book of all guides: once a page. */
export function makePhraseBook(guides: SearchGuide[]): PhraseBook {
	const phrases = new Map(
		guides.map(({ slug, says, also }) => [
			slug,
			[...says.map((text) => phraseOf(text, true)), ...also.map((text) => phraseOf(text, false))],
		]),
	);
	const counts = new Map<string, number>();
	for (const list of phrases.values())
		for (const word of new Set(list.flatMap(({ stems }) => stems)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	const weights = new Map(
		[...counts].map(([word, count]) => [word, Math.log(1 + guides.length / count)]),
	);
	return { phrases, weights };
}

function phraseOf(text: string, isReaders: boolean): Phrase {
	const all = plainWords(text).split(' ');
	return {
		text,
		isReaders,
		stems: [...new Set(tellingStems(text))],
		words: all.length > 1 ? ` ${all.join(' ')} ` : '',
		common: all.filter((word) => COMMON.has(word)).length,
	};
}

/** How well the best phrase of a guide fits a query. */
export interface PhraseFit {
	/** From 0 to 1. */
	fit: number;
	/** The weight of the longest phrase that stands in the query word for word. */
	whole: number;
	/** The part of that weight that common words carry: `went down`. */
	common: number;
	/** The reader's phrase to show. */
	phrase?: string | undefined;
}

// Common words say little, but not nothing, when they stand in a phrase.
const COMMON_WEIGHT = 0.5;

/**
 * How well a guide's best phrase fits the words of a query, from 0 to 1, and the reader's phrase to
 * show. A phrase fits when it holds much of the query, and the query holds much of it.
 */
export function bestPhrase(
	slug: string,
	words: Set<string>,
	said: string,
	{ phrases, weights }: PhraseBook,
): PhraseFit {
	const weigh = (stems: Iterable<string>) => {
		let sum = 0;
		for (const one of stems) sum += weights.get(one) ?? 1;
		return sum;
	};
	const asked = weigh(words);
	let fit = 0;
	let whole = 0;
	let common = 0;
	let shown: { text: string; share: number } | undefined;
	for (const { text, stems, words: all, common: its, isReaders } of phrases.get(slug) ?? []) {
		if (all && ` ${said} `.includes(all)) {
			whole = Math.max(whole, weigh(stems) + COMMON_WEIGHT * its);
			common = Math.max(common, COMMON_WEIGHT * its);
		}
		const both = weigh(stems.filter((one) => words.has(one)));
		if (both === 0) continue;
		const share = (2 * both) / (weigh(stems) + asked);
		fit = Math.max(fit, share);
		if (isReaders && share > (shown?.share ?? 0.4)) shown = { text, share };
	}
	return { fit, whole, common, phrase: shown?.text };
}
