import { wordsIn } from '#lib/query/features.ts';
import { isMisspelt } from '#lib/query/mended-words.ts';
import { oneOf } from '#lib/query/thing-in.ts';

/**
 * A page of ours that is no guide, as it travels: its address below the language, its name, and what people type for it,
 * with `|` between. `=` begins what means the page only where nothing else is typed; an empty one is the name itself.
 */
export type OwnPage = [path: string, name: string, typed: string];

/** More than a line of them helps nobody. */
const MOST = 3;

/** The phrases by which a page is meant, and whether each must stand alone. */
const phrasesOf = ([, name, typed]: OwnPage) =>
	typed.split('|').map((phrase) => ({
		isAlone: phrase.startsWith('='),
		words: wordsIn(phrase.replace('=', '') || name),
	}));

/** Every word that names one of our pages: none is a misspelling. */
export const wordsOfPages = (pages: OwnPage[]): string[] =>
	pages.flatMap((page) => [page[1], page[2]].flatMap(wordsIn));

/** Our own pages that a query names, in the order of the list: none where it does not. One of a thing and several are alike. */
export function pagesNamed(
	query: string,
	{ pages, known }: { pages: OwnPage[]; known: ReadonlySet<string> },
): OwnPage[] {
	const asked = wordsIn(query);
	const isWord = (typed: string | undefined, meant: string) =>
		typed !== undefined &&
		(oneOf(typed) === oneOf(meant) || (!known.has(typed) && isMisspelt(typed, meant)));
	const isNamed = (page: OwnPage) =>
		phrasesOf(page).some(
			({ isAlone, words }) =>
				(!isAlone || words.length === asked.length) &&
				asked.some((_, from) => words.every((word, at) => isWord(asked[from + at], word))),
		);
	return pages.filter(isNamed).slice(0, MOST);
}
