import type { SearchGuide } from '#lib/query/search-data.ts';
import { tellingStems } from '#lib/query/words-of.ts';

interface Phrase {
	text: string;
	stems: string[];
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
	return { text, isReaders, stems: [...new Set(tellingStems(text))] };
}

/**
 * How well a guide's best phrase fits the words of a query, from 0 to 1, and the reader's phrase to
 * show. A phrase fits when it holds much of the query, and the query holds much of it.
 */
export function bestPhrase(
	slug: string,
	words: Map<string, number>,
	{ phrases, weights }: PhraseBook,
): { fit: number; phrase?: string | undefined } {
	const weigh = (stems: Iterable<string>) => {
		let sum = 0;
		for (const one of stems) sum += weights.get(one) ?? 1;
		return sum;
	};
	const asked = weigh(words.keys());
	let fit = 0;
	let shown: { text: string; share: number } | undefined;
	for (const { text, stems, isReaders } of phrases.get(slug) ?? []) {
		const both = weigh(stems.filter((one) => words.has(one)));
		if (both === 0) continue;
		const share = (2 * both) / (weigh(stems) + asked);
		fit = Math.max(fit, share);
		if (isReaders && share > (shown?.share ?? 0.4)) shown = { text, share };
	}
	return { fit, phrase: shown?.text };
}
