import type MiniSearch from 'minisearch';
import { makeLexicon, type Lexicon } from '#lib/query/lexicon.ts';
import { makePhraseBook, type PhraseBook } from '#lib/query/phrases.ts';
import { rankGuides, type Ranked } from '#lib/query/rank.ts';
import type { SearchData, SearchGuide } from '#lib/query/search-data.ts';
import { understand, type Understood } from '#lib/query/understand.ts';
import { makeIndex } from '#lib/query/word-index.ts';

/** Everything that a search needs, made once from the data. */
export interface Searcher {
	lexicon: Lexicon;
	index: MiniSearch<SearchGuide>;
	phrases: PhraseBook;
}

/** Makes the searcher of the data. */
export function makeSearcher(data: SearchData): Searcher {
	return {
		lexicon: makeLexicon(data),
		index: makeIndex(data.guides),
		phrases: makePhraseBook(data.guides),
	};
}

/** What a query means and the guides that fit it, best first. */
export function search(
	query: string,
	{ lexicon, index, phrases }: Searcher,
	keepsSpelling = false,
): Ranked & { understood: Understood } {
	const understood = understand(query, lexicon, keepsSpelling);
	return { understood, ...rankGuides(understood, index, phrases) };
}
