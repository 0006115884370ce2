import MiniSearch from 'minisearch';
import type { SearchGuide } from '#lib/query/search-data.ts';
import type { Understood } from '#lib/query/understand.ts';
import { stem, tellingWords } from '#lib/query/words-of.ts';

/** How much a word counts where it stands; readers' own words count most. */
const BOOST = { says: 5, title: 5, about: 3, summary: 2, text: 0.7 };
/** A word of ours that stands in for theirs counts a little less than their own. */
const MEANT = 0.85;
/** Below these the words fit so loosely that a guide would be a guess. */
const LEAST_SCORE = 7;
const LEAST_KNOWN = 0.5;

/** A guide found, and the reader's phrase that fits best, if one does. */
export interface Found {
	slug: string;
	score: number;
	phrase?: string | undefined;
}

/** The index of all guides: once a page. */
export function makeIndex(guides: SearchGuide[]): MiniSearch<SearchGuide> {
	const index = new MiniSearch<SearchGuide>({
		idField: 'slug',
		fields: Object.keys(BOOST),
		extractField: (guide, field) => {
			const value = guide[field as keyof SearchGuide];
			return Array.isArray(value) ? value.join(' ') : String(value);
		},
		tokenize: tellingWords,
		processTerm: stem,
	});
	index.addAll(guides);
	return index;
}

/** The guides that fit what was understood, best first; none rather than a guess. */
export function rankGuides(
	understood: Understood,
	index: MiniSearch<SearchGuide>,
	guides: SearchGuide[],
): Found[] {
	const { own, meant, unknown, isNotOurs } = understood;
	const known = own.length - unknown.length + meant.length;
	if (isNotOurs || known === 0 || known / (known + unknown.length) < LEAST_KNOWN) return [];
	const options = {
		boost: BOOST,
		tokenize: (text: string) => text.split(' '),
		processTerm: (term: string) => term,
	};
	const last = own.at(-1);
	const scores = new Map<string, number>();
	const add = (terms: string[], share: number, prefix: boolean) => {
		if (terms.length === 0) return;
		for (const { id, score } of index.search(terms.join(' '), {
			...options,
			prefix: (term) => prefix && term === last && term.length > 2,
		})) {
			scores.set(id as string, (scores.get(id as string) ?? 0) + score * share);
		}
	};
	add(own, 1, true);
	add(meant, MEANT, false);
	const words = new Set([...own, ...meant]);
	return guides
		.flatMap((guide) => {
			const { phrase, share } = bestPhrase(guide.says, words);
			const score = (scores.get(guide.slug) ?? 0) * (1 + share);
			return score > 0
				? [{ slug: guide.slug, score, phrase: share > 0.5 ? phrase : undefined }]
				: [];
		})
		.toSorted((a, b) => b.score - a.score)
		.filter(({ score }, _, all) => score >= LEAST_SCORE && score >= (all[0]?.score ?? 0) * 0.18);
}

/** The reader's phrase that shares most words with the query, and how much of it they share. */
function bestPhrase(says: string[], words: Set<string>): { phrase?: string; share: number } {
	return says
		.map((phrase) => {
			const stems = new Set(tellingWords(phrase).map(stem));
			const both = [...stems].filter((one) => words.has(one)).length;
			return { phrase, share: both === 0 ? 0 : (2 * both) / (stems.size + words.size) };
		})
		.reduce<{ phrase?: string; share: number }>(
			(best, one) => (one.share > best.share ? one : best),
			{ share: 0 },
		);
}
