import { chancesOf, type Classifier } from '#lib/query/classifier.ts';
import { thingIn, type NamedThings } from '#lib/query/thing-in.ts';
import { nearestPhrase } from '#lib/query/nearest-phrase.ts';
import { wordsOfPages, type OwnPage } from '#lib/query/own-pages.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { unpackClassifier, type PackedClassifier } from '#lib/query/pack-classifier.ts';

/** A guide as an answer shows it. */
export interface FoundGuide {
	slug: string;
	title: string;
	summary: string;
	topic: string;
	isForCarers: boolean;
	/** What readers say who need it, as its author wrote. */
	says: string[];
}

/** What finds guides, as it travels. */
export interface GuideFinderData {
	guides: FoundGuide[];
	classifier: PackedClassifier;
	/** Everyday things that the classifier misses, each with the places of the guides that are about it. */
	things: Record<string, number[]>;
	/** Our pages that are no guides; data of old have none. */
	pages?: OwnPage[];
}

export interface GuideFinder {
	guides: Map<string, FoundGuide>;
	/** Every word that stands in a title, a summary or a reader's phrase. */
	words: Set<string>;
	/** Those, and the words that name our other pages and topics: none of them is misspelt. */
	known: Set<string>;
	classifier: Classifier;
	things: NamedThings;
	pages: OwnPage[];
}

/** A guide that fits, and the phrase of its readers that is most like the query. */
export interface Match {
	guide: FoundGuide;
	chance: number;
	phrase?: string | undefined;
}

const MOST_FOUND = 10;
/** A guide this far behind the likeliest is not shown. */
const LEAST_SHARE = 0.02;

/** Makes the finder ready to be asked. */
export function makeGuideFinder(data: GuideFinderData): GuideFinder {
	const { guides, classifier, things, pages = [] } = data;
	const words = guides.flatMap(wordsOfGuide);
	return {
		guides: new Map(guides.map((guide) => [guide.slug, guide])),
		words: new Set(words),
		known: new Set([...words, ...wordsOfPages(pages)]),
		classifier: unpackClassifier(classifier),
		things: new Map(
			Object.entries(things).map(([thing, about]) => [
				thing,
				about.flatMap((place) => guides[place]?.slug ?? []),
			]),
		),
		pages,
	};
}

/** The guides that fit a query, likeliest first. The same query always gives the same order. */
export function findGuides(query: string, finder: GuideFinder, isExact = false): Match[] {
	const ranked = likeliest(query, finder, isExact);
	const least = (ranked[0]?.chance ?? 0) * LEAST_SHARE;
	return asMatches(
		query,
		ranked.filter(({ chance }) => chance >= least),
		finder,
	);
}

/** The guides about the one everyday thing that a query names, likeliest first: none where it says anything else. */
export function guidesNaming(query: string, finder: GuideFinder): Match[] {
	const about = finder.things.get(thingIn(query) ?? '') ?? [];
	return asMatches(
		query,
		likeliest(query, finder).filter(({ slug }) => about.includes(slug)),
		finder,
	);
}

interface Ranked {
	slug: string;
	chance: number;
}

function likeliest(query: string, { classifier }: GuideFinder, isExact = false): Ranked[] {
	return [...chancesOf(query, classifier, isExact)]
		.map(([slug, chance]) => ({ slug, chance }))
		.sort((a, b) => b.chance - a.chance || a.slug.localeCompare(b.slug));
}

function asMatches(query: string, ranked: Ranked[], { guides }: GuideFinder): Match[] {
	return ranked.slice(0, MOST_FOUND).flatMap(({ slug, chance }) => {
		const guide = guides.get(slug);
		return guide ? [{ guide, chance, phrase: nearestPhrase(query, guide.says) }] : [];
	});
}

/** The words by which an answer shows a guide. */
export function wordsOfGuide({ title, summary, says }: FoundGuide): string[] {
	return plainWords([title, summary, ...says].join(' ')).split(' ');
}
