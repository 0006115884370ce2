import type MiniSearch from 'minisearch';
import { bestPhrase, type PhraseBook } from '#lib/query/phrases.ts';
import type { SearchGuide } from '#lib/query/search-data.ts';
import type { Thing, Understood } from '#lib/query/understand.ts';
import { PEOPLE } from '#lib/query/words-of.ts';
import { isStrong, searchTerm } from '#lib/query/word-index.ts';

/** A word of ours that stands in for theirs, or mends theirs, counts a little less than their own. */
const MEANT = 0.8;
const MENDED = 0.9;
/** What a phrase that stands in the query word for word adds, for each part of its weight. */
const WHOLE = 10;
/** A phrase of this weight, word for word, is enough, whatever unknown condition stands beside it. */
const WHOLE_ENOUGH = 2;
/** How much of a word is covered when only the long text of a guide has it. */
const BY_TEXT = 0.3;
/** Who it is about tells less than what is hard. */
const PERSON = 0.3;
/** The share of what was said that a guide must speak to; below, it would be a guess. */
const LEAST_COVERED = 0.45;
/** The same where a word is unknown to us, or is about something else. */
const LEAST_COVERED_WITH_UNKNOWN = 0.57;
/** A guide this far behind the best is not shown. */
const LEAST_SHARE = 0.16;

/** A guide found, and the reader's phrase that fits best, if one does. */
interface Found {
	slug: string;
	score: number;
	covered: number;
	phrase?: string | undefined;
}

/** What came of a search. */
export interface Ranked {
	/** The guides that fit, best first; none rather than a guess. */
	found: Found[];
	/** Where none fits: guides that touch on it, best first, of use only to name the nearest topics. */
	nearest: Found[];
}

const MOST_NEAREST = 5;

/** The guides that fit what was understood. */
export function rankGuides(
	{ things, said, isNotOurs }: Understood,
	index: MiniSearch<SearchGuide>,
	phrases: PhraseBook,
): Ranked {
	if (isNotOurs || things.length === 0) return { found: [], nearest: [] };
	const told = things.map((thing) => ({ ...hitsFor(thing, index), thing }));
	const weight = told.reduce((sum, one) => sum + one.weight, 0);
	const words = new Set(things.flatMap(({ own, meant }) => [...meant, ...own]));
	const phraseFits = new Map(
		[...phrases.phrases.keys()].map((slug) => [slug, bestPhrase(slug, words, said, phrases)]),
	);
	const inPhrases = Math.max(...[...phraseFits.values()].map(({ common }) => common));
	const ranked = [...phraseFits]
		.map(([slug, { fit, whole, common, phrase }]) => {
			let score = whole * WHOLE;
			let covered = common;
			for (const { hits, weight: its } of told) {
				const hit = hits.get(slug);
				score += hit?.score ?? 0;
				covered += (hit?.covered ?? 0) * its;
			}
			const share = covered / (weight + inPhrases);
			return { slug, score: score * (0.4 + share) * (1 + fit), covered: share, whole, phrase };
		})
		.sort((a, b) => b.score - a.score);
	const least = things.some(({ isUnknown }) => isUnknown)
		? LEAST_COVERED_WITH_UNKNOWN
		: LEAST_COVERED;
	const isAboutElse = things.some(({ isOrdinary }) => isOrdinary);
	const fits = ({ covered, whole }: { covered: number; whole: number }) =>
		covered >= least || (whole >= WHOLE_ENOUGH && !isAboutElse);
	if (!ranked.some(fits))
		return { found: [], nearest: ranked.filter(({ score }) => score > 0).slice(0, MOST_NEAREST) };
	const found = ranked.filter(
		({ score, covered }) => covered >= least / 2 && score >= (ranked[0]?.score ?? 0) * LEAST_SHARE,
	);
	return { found, nearest: [] };
}

interface Hit {
	score: number;
	covered: number;
}

/** How well each guide speaks to one thing said, and how telling the thing is. */
function hitsFor(
	thing: Thing,
	index: MiniSearch<SearchGuide>,
): { hits: Map<string, Hit>; weight: number } {
	const hits = new Map<string, Hit>();
	const rarest = Math.log(1 + index.documentCount);
	const share = thing.own.every((stem) => PEOPLE.has(stem)) ? PERSON : 1;
	const isPart = thing.own.length > 1 ? 1 / thing.own.length : 1;
	const ways = [
		...thing.own.map((stem) => ({ stem, worth: (thing.isMended ? MENDED : 1) * isPart })),
		...thing.meant.map((stem) => ({ stem, worth: MEANT / Math.sqrt(thing.meant.length) })),
	];
	for (const { stem, worth } of ways) {
		const found = searchTerm(stem, index, thing.mayBeUnfinished && thing.own.includes(stem));
		for (const { slug, score, fields } of found) {
			const before = hits.get(slug) ?? { score: 0, covered: 0 };
			const covered = (isStrong(fields) ? 1 : BY_TEXT) * (thing.isMended ? MENDED : 1);
			hits.set(slug, {
				score: before.score + score * worth * share,
				covered: Math.max(before.covered, covered),
			});
		}
	}
	const strong = [...hits.values()].filter(({ covered }) => covered > BY_TEXT).length;
	// A word that we know, though no guide is about it, tells little either way.
	if (strong === 0) return { hits, weight: rarest * weightOfNone(thing) };
	return { hits, weight: share * Math.log(1 + index.documentCount / strong) };
}

/** How much a word counts that no guide is about: most if it is about something else. */
function weightOfNone({ isOrdinary, isUnknown }: Thing): number {
	if (isOrdinary) return 1;
	return isUnknown ? 0.6 : 0.2;
}
