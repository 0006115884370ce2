import { makeSearcher, rank, readQuery, stockOf, type Stock } from '#lib/query/search.ts';
import type { Ranked } from '#lib/query/rank.ts';
import type { Sent } from '#lib/query/wire-format.ts';
import type { Understood } from '#lib/query/understand.ts';

/** What came of a query, and which bundles were asked for it. */
export type Outcome = Ranked & { understood: Understood; wants: number[] };

/** The search as the page does it, with the files at hand. */
export function searchOf({ core, bundles }: Sent): (query: string, keeps?: boolean) => Outcome {
	const searcher = makeSearcher(core);
	const stocks = new Map<string, Stock>();
	return (query, keepsSpelling) => {
		const { understood, wants } = readQuery(query, searcher, keepsSpelling);
		const name = wants.join('-');
		const stock =
			searcher.all ?? stocks.get(name) ?? stockOf(wants.flatMap((at) => bundles[at] ?? []));
		stocks.set(name, stock);
		return { understood, wants, ...rank(understood, stock) };
	};
}
