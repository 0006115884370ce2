import type { SearchData } from '#lib/query/search-data.ts';
import { search, type Searcher } from '#lib/query/search.ts';
import type { Understood } from '#lib/query/understand.ts';
import type { Asked } from './address.ts';
import { findInText } from './full-text.ts';
import type { Result } from './results.ts';

/** With fewer results of our own, the full text is asked as well. */
const ENOUGH = 3;
const MOST_SHOWN = 10;

/** What the search page knows, made once from what it fetched. */
export interface Known {
	data: SearchData;
	searcher: Searcher;
}

/** All that came of a query. */
export interface Outcome {
	understood: Understood;
	results: Result[];
	/** Where nothing fits: the topics it touches on, nearest first. */
	nearestTopics: string[];
}

/** Searches, and asks the full text too where that may add to a few sure results. */
export async function gather(
	{ query, keepsSpelling }: Asked,
	{ data, searcher }: Known,
): Promise<Outcome> {
	const { understood, found, nearest } = search(query, searcher, keepsSpelling);
	const guides = new Map(data.guides.map((guide) => [guide.slug, guide]));
	const results: Result[] = found.slice(0, MOST_SHOWN).flatMap(({ slug, phrase }) => {
		const guide = guides.get(slug);
		return guide ? [{ guide, phrase }] : [];
	});
	// Full text matches the beginning of a word it does not know: never ask it about such a word.
	const isAllKnown = understood.things.every(({ isUnknown }) => !isUnknown);
	if (results.length > 0 && results.length < ENOUGH && isAllKnown) {
		for (const slug of await findInText(understood.said)) {
			const guide = guides.get(slug);
			const isNew = !results.some((one) => one.guide.slug === slug);
			if (guide && isNew && results.length < ENOUGH) results.push({ guide, isByText: true });
		}
	}
	const nearestTopics = nearest.flatMap(({ slug }) => guides.get(slug)?.topic ?? []);
	return { understood, results, nearestTopics: [...new Set(nearestTopics)] };
}
