import { bundle, saidOf } from '#lib/query/bundles.ts';
import { packBundleMap, type BundleMap } from '#lib/query/bundle-map.ts';
import type { SearchData, SearchGuide, SearchLists } from '#lib/query/search-data.ts';
import { packMarks } from '#lib/query/word-marks.ts';
import { packTexts, unpackTexts, type WordPlaces } from '#lib/query/word-places.ts';
import { plainWords, stem, tellingStems } from '#lib/query/words-of.ts';

/** Guides as they travel: the words of their long texts apart, each once. */
export interface SentGuides {
	guides: Omit<SearchGuide, 'text'>[];
	texts: WordPlaces;
}

/** What the search page fetches first: all that a query is understood by. */
export interface SentCore extends SearchLists {
	/** Words of our long texts that tell no guide from another, yet are spelt right. */
	spelt?: string;
	/** Every guide, while they are few. */
	all?: SentGuides;
	/** Once they are many: which bundles to ask for, by the words that guides are found by. */
	bundles?: string;
	/** The stems of all other words of theirs, as marks. */
	marks?: string;
}

/** All the files that search travels in. */
export interface Sent {
	core: SentCore;
	bundles: SentGuides[];
}

/** A word in more long texts than this share of them tells little, and travels without its places. */
const TELLING_SHARE = 0.25;
const FEW = 4;

/** The search data as it travels. */
export function send({ guides, ...lists }: SearchData): Sent {
	const bundles = bundle(guides);
	const parts = bundles.map(sendGuides);
	const [first] = parts;
	if (parts.length === 1 && first)
		return {
			core: { ...lists, spelt: first.spelt.join(' '), all: first.sent },
			bundles: [],
		};
	const map = mapOf(bundles);
	const other = parts
		.flatMap(({ spelt, sent }) => [...spelt, ...sent.texts.words.split(' ')])
		.filter((word) => word && !map.has(word));
	return {
		core: { ...lists, marks: packMarks(other.map(stem)), bundles: packBundleMap(map) },
		bundles: parts.map(({ sent }) => sent),
	};
}

/** Guides as the search has them, from guides as they travelled. */
export function receive({ guides, texts }: SentGuides): SearchGuide[] {
	const unpacked = unpackTexts(texts, guides.length);
	return guides.map((guide, index) => ({ ...guide, text: unpacked[index] ?? '' }));
}

function sendGuides(guides: SearchGuide[]): { sent: SentGuides; spelt: string[] } {
	const texts = guides.map((guide) => {
		// Another form of a word that the guide is found by anyway adds nothing.
		const said = new Set(tellingStems(saidOf(guide)));
		return guide.text.split(' ').filter((word) => !said.has(stem(word)));
	});
	const holders = new Map<string, number>();
	for (const text of texts)
		for (const one of new Set(text.map(stem))) holders.set(one, (holders.get(one) ?? 0) + 1);
	const most = Math.max(FEW, guides.length * TELLING_SHARE);
	const tells = (word: string) => (holders.get(stem(word)) ?? 0) <= most;
	const kept = texts.map((text) => text.filter(tells).join(' '));
	const placed = new Set(kept.join(' ').split(' '));
	const words = new Set(guides.flatMap(({ text }) => text.split(' ')));
	return {
		sent: { guides: guides.map(withoutText), texts: packTexts(kept) },
		spelt: [...words].filter((word) => !placed.has(word)).toSorted(),
	};
}

function withoutText(guide: SearchGuide): Omit<SearchGuide, 'text'> {
	const bare: Partial<SearchGuide> & Omit<SearchGuide, 'text'> = { ...guide };
	delete bare.text;
	return bare;
}

function mapOf(bundles: SearchGuide[][]): BundleMap {
	const map: BundleMap = new Map();
	for (const [at, guides] of bundles.entries())
		for (const word of new Set(plainWords(guides.map(saidOf).join(' \n ')).split(' ')))
			if (word.length > 1) map.set(word, [...(map.get(word) ?? []), at]);
	return map;
}
