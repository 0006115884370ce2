import type { SearchGuide } from '#lib/query/search-data.ts';
import { tellingStems } from '#lib/query/words-of.ts';

/** So many guides travel as one: whoever searches fetches the same, and no host learns a thing. */
const MOST_AS_ONE = 100;
const GUIDES_IN_BUNDLE = 50;
/** More would need a second letter each in the list of words. */
const MOST_BUNDLES = 26;

/** All that a guide may be found by, but for its long text. */
export function saidOf({ title, summary, says, also, about }: SearchGuide): string {
	return [title, summary, about, ...says, ...also].join(' \n ');
}

/** The guides in bundles of like guides: one bundle while they are few. */
export function bundle(guides: SearchGuide[]): SearchGuide[][] {
	if (guides.length <= MOST_AS_ONE) return [guides];
	const count = Math.min(MOST_BUNDLES, Math.ceil(guides.length / GUIDES_IN_BUNDLE));
	const size = Math.ceil(guides.length / count);
	let left = guides.map((guide) => ({ guide, stems: new Set(tellingStems(saidOf(guide))) }));
	const bundles: SearchGuide[][] = [];
	for (let first = left[0]; first; first = left[0]) {
		const { stems } = first;
		const likeness = (other: Set<string>) =>
			other.intersection(stems).size / Math.sqrt(other.size || 1);
		const nearest = left
			.map((one) => ({ one, near: likeness(one.stems) }))
			.toSorted((a, b) => b.near - a.near)
			.map(({ one }) => one);
		bundles.push(nearest.slice(0, size).map(({ guide }) => guide));
		left = nearest.slice(size);
	}
	return bundles;
}
