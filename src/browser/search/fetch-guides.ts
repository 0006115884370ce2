import { makeSearcher, stockOf, type Searcher, type Stock } from '#lib/query/search.ts';
import type { SentCore, SentGuides } from '#lib/query/wire-format.ts';

/** Fetches what search needs, each file once; a fetch that failed is tried again at the next query. */
export class GuideFetcher {
	#searcher: Promise<Searcher> | undefined;
	readonly #bundles = new Map<number, Promise<SentGuides>>();
	readonly #stocks = new Map<string, Stock>();

	/** What a query is understood by. */
	searcher(): Promise<Searcher> {
		this.#searcher ??= fetchJson<SentCore>('/search-data.json').then(makeSearcher);
		this.#searcher.catch(() => (this.#searcher = undefined));
		return this.#searcher;
	}

	/** The guides of some bundles, ready to be ranked. */
	async stock(wants: number[]): Promise<Stock> {
		const name = wants.join('-');
		const stock = this.#stocks.get(name) ?? stockOf(await Promise.all(wants.map(this.#bundle)));
		this.#stocks.set(name, stock);
		return stock;
	}

	readonly #bundle = (at: number): Promise<SentGuides> => {
		const bundle = this.#bundles.get(at) ?? fetchJson<SentGuides>(`/search-data/${at}.json`);
		this.#bundles.set(at, bundle);
		bundle.catch(() => this.#bundles.delete(at));
		return bundle;
	};
}

async function fetchJson<What>(address: string): Promise<What> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} could not be fetched.`);
	return (await answer.json()) as What;
}
