import type { SearchGuide } from '#lib/query/search-data.ts';
import { tellingStems } from '#lib/query/words-of.ts';

/** So many guides travel as one: whoever searches fetches the same, and no host learns a thing. */
const MOST_AS_ONE = 100;
const GUIDES_IN_BUNDLE = 40;
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
	const weigh = rarity(left.map(({ stems }) => stems));
	const bundles: SearchGuide[][] = [];
	for (let first = left[0]; first; first = left[0]) {
		const { stems } = first;
		const likeness = (other: Set<string>) => weigh(other.intersection(stems)) / weigh(other);
		const nearest = left
			.map((one) => ({ one, near: likeness(one.stems) }))
			.sort((a, b) => b.near - a.near)
			.map(({ one }) => one);
		bundles.push(nearest.slice(0, size).map(({ guide }) => guide));
		left = nearest.slice(size);
	}
	return bundles;
}

/** How much some stems tell together: a stem that few guides hold tells most. */
function rarity(all: Set<string>[]): (stems: Iterable<string>) => number {
	const counts = new Map<string, number>();
	for (const stems of all) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
	return (stems) => {
		let sum = 1;
		for (const one of stems) sum += Math.log(all.length / (counts.get(one) ?? 1));
		return sum;
	};
}
