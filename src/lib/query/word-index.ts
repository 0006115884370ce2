import MiniSearch from 'minisearch';
import type { SearchGuide } from '#lib/query/search-data.ts';
import { stem, tellingWords } from '#lib/query/words-of.ts';

/** How much a word counts where it stands; readers' own words count most. */
const BOOST = { says: 4, also: 4, title: 5, about: 3, summary: 2, text: 0.6 };

/** The index of all guides: once a page. */
export function makeIndex(guides: SearchGuide[]): MiniSearch<SearchGuide> {
	const index = new MiniSearch<SearchGuide>({
		idField: 'slug',
		fields: Object.keys(BOOST),
		extractField: (guide, field) => {
			const value = guide[field as keyof SearchGuide];
			return Array.isArray(value) ? value.join(' \n ') : String(value);
		},
		tokenize: (text, field) => (field === 'slug' ? [text] : tellingWords(text)),
		processTerm: stem,
	});
	index.addAll(guides);
	return index;
}

/** The guides that hold a stem, or a word that begins with it, and where. */
export function searchTerm(
	term: string,
	index: MiniSearch<SearchGuide>,
	mayBeUnfinished: boolean,
): { slug: string; score: number; fields: string[] }[] {
	return index
		.search(term, {
			boost: BOOST,
			prefix: mayBeUnfinished,
			tokenize: (text) => [text],
			processTerm: (word) => word,
		})
		.map(({ id, score, match }) => ({
			slug: String(id),
			score,
			fields: Object.values(match).flat(),
		}));
}

/** Whether a word stands where it says what the guide is for. */
export function isStrong(fields: string[]): boolean {
	return fields.some((field) => field !== 'text');
}
