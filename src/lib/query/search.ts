import type MiniSearch from 'minisearch';
import { saidOf } from '#lib/query/bundles.ts';
import { bundlesFor, unpackBundleMap, type BundleMap } from '#lib/query/bundle-map.ts';
import { makeLexicon, type Lexicon } from '#lib/query/lexicon.ts';
import { makePhraseBook, type PhraseBook } from '#lib/query/phrases.ts';
import { rankGuides, type Ranked } from '#lib/query/rank.ts';
import type { SearchGuide } from '#lib/query/search-data.ts';
import { receive, type SentCore, type SentGuides } from '#lib/query/wire-format.ts';
import { understand, type Understood } from '#lib/query/understand.ts';
import { makeIndex } from '#lib/query/word-index.ts';
import { stem } from '#lib/query/words-of.ts';

/** Some guides, ready to be ranked. */
export interface Stock {
	guides: Map<string, SearchGuide>;
	index: MiniSearch<SearchGuide>;
	phrases: PhraseBook;
}

/** Everything that a search needs at once, made from the first file that the page fetches. */
export interface Searcher {
	lexicon: Lexicon;
	/** Every guide, while they are few. */
	all?: Stock;
	/** Once they are many: the bundles that hold each stem. */
	stems: BundleMap;
}

/** Makes the searcher: once a page. */
export function makeSearcher({
	spelt = '',
	marks = '',
	all,
	bundles = '',
	...lists
}: SentCore): Searcher {
	const map = unpackBundleMap(bundles);
	const guides = all ? receive(all) : [];
	const said = all ? guides.map(saidOf) : [[...map.keys()].join(' ')];
	const texts = guides.map(({ text }) => text);
	return {
		lexicon: makeLexicon(lists, said, [spelt, ...texts], marks),
		stems: byStem(map),
		...(all ? { all: makeStock(guides) } : {}),
	};
}

/** Makes guides ready to be ranked. */
function makeStock(guides: SearchGuide[]): Stock {
	return {
		guides: new Map(guides.map((guide) => [guide.slug, guide])),
		index: makeIndex(guides),
		phrases: makePhraseBook(guides),
	};
}

/** The guides of bundles as they travelled, ready to be ranked. */
export function stockOf(bundles: SentGuides[]): Stock {
	return makeStock(bundles.flatMap(receive));
}

/** What was asked, and the bundles to fetch before an answer can be given: none while guides are few. */
export function readQuery(
	query: string,
	{ lexicon, stems }: Searcher,
	keepsSpelling = false,
): { understood: Understood; wants: number[] } {
	const understood = understand(query, lexicon, keepsSpelling);
	const { things, isNotOurs, urgent } = understood;
	// A host that keeps a list of what is fetched must not see a cry for help in it.
	const asksNone = isNotOurs || urgent.length > 0 || stems.size === 0;
	return { understood, wants: asksNone ? [] : bundlesFor(things, stems) };
}

/** The guides that fit what was understood, best first. */
export function rank(understood: Understood, { index, phrases }: Stock): Ranked {
	return rankGuides(understood, index, phrases);
}

function byStem(map: BundleMap): BundleMap {
	const stems: BundleMap = new Map();
	for (const [word, places] of map) {
		const one = stem(word);
		stems.set(one, [...new Set([...(stems.get(one) ?? []), ...places])]);
	}
	return stems;
}
