/** Where what searches the words inside guides stands. */
export const INSIDE_GUIDES = '/inside-guides/';

/** Past this the words of all guides weigh more than a reader should fetch, and part of them would tell the host what is sought. */
const MOST_GUIDES = 150;

/** Whether a site of so many guides is searched inside them. */
export function mayLookInside(guides: number): boolean {
	return guides > 0 && guides <= MOST_GUIDES;
}

/** What a reader fetches to search inside the guides of a language, and how many bytes that is. */
export interface InsideOffer {
	file: string;
	bytes: number;
}

/** The offers of a site by the `lang` of its pages, in small letters: `{ "en-gb": … }`. */
export type InsideOffers = Record<string, InsideOffer>;

/** A piece of a guide's text; the words that were sought are marked. */
export interface ExcerptPart {
	text: string;
	isMarked: boolean;
}

/** Pagefind's excerpt as pieces of plain text: `'a &lt; <mark>b</mark>'` gives `a < ` and, marked, `b`. */
export function excerptParts(excerpt: string): ExcerptPart[] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/s)
		.map((text, place) => ({ text: unescaped(text), isMarked: place % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

/**
 * Whether a marked word of an excerpt holds the first letters of a word of the query. Pagefind cuts short a word that
 * it does not know until something fits: for `hevy` it marks `He`.
 */
export function marksWordOf(query: string, excerpt: string): boolean {
	const starts = query
		.toLowerCase()
		.split(/\s+/)
		.map((word) => word.slice(0, 3));
	return excerptParts(excerpt).some(
		({ text, isMarked }) => isMarked && starts.some((start) => text.toLowerCase().includes(start)),
	);
}

// Pagefind writes these two another way, and nothing else.
function unescaped(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
