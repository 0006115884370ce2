import type { Classifier } from '#lib/query/classifier.ts';

/**
 * A classifier as it travels in JSON. For each class, in order: how far each of its buckets is from the
 * one before, and the step of its weight, a printable letter each. Letters rather than bytes, so that a
 * server's own compression, which looks for letters that are frequent, finds them.
 */
export interface PackedClassifier {
	classes: string[];
	/** How many places features are hashed into. */
	buckets: number;
	bias: number[];
	/** The weight of the largest step. */
	most: number;
	/** Distances, one string a class: `#` to `z`, each `~` before one adds 88 more. */
	gaps: string[];
	/** Steps, one string a class: `a` to `n`. */
	steps: string[];
}

/** Steps on either side of nought; the small ones lie closer together. */
const STEPS = 7;
/** `#`: before it stands `"`, for which JSON writes two letters. */
const FIRST_GAP = 35;
const MOST_GAP = 88;
const FIRST_STEP = 97;

/** Rounds a weight to a step: from -7 to 7, never nought. */
export function stepOf(weight: number, most: number): number {
	const size = Math.max(1, Math.round(STEPS * Math.sqrt(Math.abs(weight) / most)));
	return Math.sign(weight) * size;
}

/** The weight that a step stands for. */
export function weightOf(step: number, most: number): number {
	return Math.sign(step) * most * (step / STEPS) ** 2;
}

/** Packs a classifier for the way to a reader. */
export function packClassifier({
	classes,
	bias,
	start,
	column,
	weight,
}: Classifier): PackedClassifier {
	const most = weight.reduce((sum, one) => Math.max(sum, Math.abs(one)), 0);
	const last = classes.map(() => -1);
	const gaps = classes.map(() => '');
	const steps = classes.map(() => '');
	const buckets = start.length - 1;
	for (let bucket = 0; bucket < buckets; bucket++)
		for (let at = start[bucket] ?? 0; at < (start[bucket + 1] ?? 0); at++) {
			const place = column[at] ?? 0;
			const gap = bucket - (last[place] ?? -1) - 1;
			last[place] = bucket;
			gaps[place] = (gaps[place] ?? '') + gapLetters(gap);
			const step = stepOf(weight[at] ?? 0, most);
			steps[place] =
				(steps[place] ?? '') +
				String.fromCharCode(FIRST_STEP + STEPS + (step < 0 ? step : step - 1));
		}
	const rounded = Array.from(bias, (one) => Number(one.toFixed(3)));
	return { classes, buckets, bias: rounded, most, gaps, steps };
}

/** The classifier that was packed. */
export function unpackClassifier({
	classes,
	buckets,
	bias,
	most,
	gaps,
	steps,
}: PackedClassifier): Classifier {
	const places = gaps.map(bucketsIn);
	const start = new Uint32Array(buckets + 1);
	for (const bucket of places.flat()) start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
	for (let bucket = 0; bucket < buckets; bucket++)
		start[bucket + 1] = (start[bucket + 1] ?? 0) + (start[bucket] ?? 0);
	const count = start[buckets] ?? 0;
	const column = new Uint16Array(count);
	const weight = new Float32Array(count);
	const next = start.slice();
	for (const [place, taken] of places.entries())
		for (const [at, bucket] of taken.entries()) {
			const to = next[bucket] ?? 0;
			next[bucket] = to + 1;
			column[to] = place;
			weight[to] = weightOf(stepIn(steps[place] ?? '', at), most);
		}
	return { classes, bias: Float32Array.from(bias), start, column, weight };
}

function gapLetters(gap: number): string {
	return '~'.repeat(Math.floor(gap / MOST_GAP)) + String.fromCharCode(FIRST_GAP + (gap % MOST_GAP));
}

function bucketsIn(letters: string): number[] {
	const buckets: number[] = [];
	let bucket = -1;
	let more = 0;
	for (let at = 0; at < letters.length; at++) {
		if (letters[at] === '~') {
			more += MOST_GAP;
			continue;
		}
		bucket += more + letters.charCodeAt(at) - FIRST_GAP + 1;
		more = 0;
		buckets.push(bucket);
	}
	return buckets;
}

function stepIn(letters: string, at: number): number {
	const step = letters.charCodeAt(at) - FIRST_STEP - STEPS;
	return step < 0 ? step : step + 1;
}
