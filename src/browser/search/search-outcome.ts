import { rank, readQuery } from '#lib/query/search.ts';
import type { Understood } from '#lib/query/understand.ts';
import type { Asked } from './search-address.ts';
import type { GuideFetcher } from './fetch-guides.ts';
import type { Result } from './result-list.ts';

const MOST_SHOWN = 10;

/** All that came of a query. */
export interface Outcome {
	understood: Understood;
	results: Result[];
	/** Where nothing fits: the topics it touches on, nearest first. */
	nearestTopics: string[];
}

/** Searches, on this device, with the guides that may fit. */
export async function gather(
	{ query, keepsSpelling }: Asked,
	fetcher: GuideFetcher,
): Promise<Outcome> {
	const searcher = await fetcher.searcher();
	const { understood, wants } = readQuery(query, searcher, keepsSpelling);
	const stock = searcher.all ?? (await fetcher.stock(wants));
	const { found, nearest } = rank(understood, stock);
	const results = found.slice(0, MOST_SHOWN).flatMap(({ slug, phrase }): Result[] => {
		const guide = stock.guides.get(slug);
		return guide ? [{ guide, phrase }] : [];
	});
	const nearestTopics = nearest.flatMap(({ slug }) => stock.guides.get(slug)?.topic ?? []);
	return { understood, results, nearestTopics: [...new Set(nearestTopics)] };
}
