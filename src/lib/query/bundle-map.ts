import type { Thing } from '#lib/query/understand.ts';

/** Which bundles hold each word that a guide may be found by. */
export type BundleMap = Map<string, number[]>;

const FIRST_LETTER = 'A'.charCodeAt(0);
// A sign that no word holds: `!` and on.
const NONE_SAME = 33;
const MOST_SAME = 9;

function sharedStart(a: string, b: string): number {
	let same = 0;
	while (same < MOST_SAME && a[same] !== undefined && a[same] === b[same]) same++;
	return same;
}

/**
 * The map as it travels, A to Z: of each word what differs from the word before, in front of that how
 * many letters are the same, then a capital for each of its bundles. `chair` in the first and third and
 * `chairs` in the second are `!chairAC` and `&sB`.
 */
export function packBundleMap(map: BundleMap): string {
	let before = '';
	return [...map]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, places]) => {
			const same = sharedStart(before, word);
			before = word;
			const capitals = String.fromCharCode(...places.map((at) => at + FIRST_LETTER));
			return String.fromCharCode(same + NONE_SAME) + word.slice(same) + capitals;
		})
		.join('');
}

/** The map read back. */
export function unpackBundleMap(text: string): BundleMap {
	let before = '';
	return new Map(
		[...text.matchAll(/([^A-Z])([a-z0-9]*)([A-Z]+)/g)].map(
			([, same = '', rest = '', capitals = '']) => {
				before = before.slice(0, same.charCodeAt(0) - NONE_SAME) + rest;
				return [before, [...capitals].map((capital) => capital.charCodeAt(0) - FIRST_LETTER)];
			},
		),
	);
}

const MOST_ASKED = 3;
/** A bundle that speaks to less than this share of what the best one does is not asked for. */
const LEAST_SHARE = 0.8;

/** The bundles where the guides for what was said most likely stand, the likeliest first. */
export function bundlesFor(things: Thing[], stems: BundleMap): number[] {
	const count = 1 + Math.max(...[...stems.values()].flat());
	const scores = new Map<number, number>();
	for (const thing of things) {
		const best = new Map<number, number>();
		for (const one of [...thing.own, ...thing.meant]) {
			const places = placesOf(one, thing.mayBeUnfinished && thing.own.includes(one), stems);
			for (const at of places)
				best.set(at, Math.max(best.get(at) ?? 0, Math.log(1 + count / places.size)));
		}
		for (const [at, score] of best) scores.set(at, (scores.get(at) ?? 0) + score);
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const least = (ranked[0]?.[1] ?? 0) * LEAST_SHARE;
	return ranked
		.filter(([, score]) => score >= least)
		.slice(0, MOST_ASKED)
		.map(([at]) => at);
}

function placesOf(stem: string, mayBeUnfinished: boolean, stems: BundleMap): Set<number> {
	const exact = stems.get(stem) ?? [];
	if (exact.length > 0 || !mayBeUnfinished) return new Set(exact);
	return new Set([...stems].flatMap(([one, places]) => (one.startsWith(stem) ? places : [])));
}
