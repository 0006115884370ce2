import { scaledFeatures, type Classifier } from '#lib/query/classifier.ts';
import {
	teach,
	weighAgainst,
	type Prepared,
	type Taught,
} from '#lib/query/learn/gradient-descent.ts';
import { stepOf, weightOf } from '#lib/query/pack-classifier.ts';

/** A phrase, the classes that are right for it (one that stands twice is right twice as often), and how much it counts. */
export interface Example {
	text: string;
	labels: string[];
	weight?: number;
}

/** How much a classifier may keep of what it is taught. */
export interface Limits {
	/** How many weights. */
	most: number;
	/** How many places features are hashed into, a power of two: more lose less to collisions and weigh more. */
	buckets?: number;
	/** The class that all others are weighed against: it needs no weights of its own. */
	reference?: string;
	/** The class whose weights matter most. */
	favourite?: string;
	/** Passes over the examples once the lesser weights are dropped. */
	again?: number;
}

const RATE = 0.105;
const PASSES = 5;
/** A weight of the favourite class is kept before others that are stronger by so much. */
const FAVOUR = 1.5;

/**
 * Multinomial logistic regression by stochastic gradient descent. All but the weights that
 * tell most are then dropped, the rest taught again, and each rounded to one of a few steps, so that it is small
 * enough to travel. The same examples always give the same classifier.
 */
export function trainClassifier(examples: Example[], limits: Limits): Classifier {
	const { most, buckets = 2 ** 14, reference, favourite, again = 3 } = limits;
	const classes = [...new Set(examples.flatMap(({ labels }) => labels))];
	const seen = examples.map(({ text }) => scaledFeatures(text, buckets));
	const rarity = rarities(seen, buckets);
	const prepared = prepare(examples, classes, seen, rarity);
	const width = classes.length;
	const taught = {
		width,
		weights: new Float32Array(buckets * width),
		bias: new Float32Array(width),
	};
	teach(prepared, taught, { passes: PASSES, rate: RATE });
	if (reference !== undefined) weighAgainst(classes.indexOf(reference), taught);
	const favour = classes.map((name) => (name === favourite ? FAVOUR : 1));
	const kept = mostTelling(taught, tellings(prepared, buckets), favour, most);
	teach(prepared, taught, { passes: again, rate: RATE / 2, kept });
	// What a feature counts is part of its weights from here on, so it need not travel.
	for (let at = 0; at < taught.weights.length; at++)
		taught.weights[at] = (taught.weights[at] ?? 0) * (rarity[Math.floor(at / width)] ?? 0);
	roundWeights(taught.weights);
	return inRows(classes, taught);
}

type Features = [bucket: number, value: number][];

/** How telling each feature is: the fewer examples have it, the more. */
function rarities(seen: Features[], buckets: number): Float32Array {
	const times = new Float32Array(buckets);
	for (const features of seen)
		for (const [bucket] of features) times[bucket] = (times[bucket] ?? 0) + 1;
	return times.map((count) => Math.log(1 + seen.length / (1 + count)));
}

function prepare(
	examples: Example[],
	classes: string[],
	seen: Features[],
	rarity: Float32Array,
): Prepared[] {
	const places = new Map(classes.map((name, place) => [name, place]));
	return examples.map(({ labels, weight = 1 }, at) => ({
		buckets: Int32Array.from(seen[at] ?? [], ([bucket]) => bucket),
		values: Float32Array.from(seen[at] ?? [], ([bucket, value]) => value * (rarity[bucket] ?? 0)),
		labels: labels.map((label) => places.get(label) ?? 0),
		weight,
	}));
}

/**
 * How much a weight of each feature moves the scores of all examples, each counted as it was taught, so that a title's
 * rare word is kept. A feature seen once is quickly given a great weight, and tells nothing of phrases to come.
 */
function tellings(examples: Prepared[], count: number): Float32Array {
	const power = new Float32Array(count);
	for (const { buckets, values, weight } of examples)
		for (const [at, bucket] of buckets.entries())
			power[bucket] = (power[bucket] ?? 0) + (weight * (values[at] ?? 0)) ** 2;
	return power.map(Math.sqrt);
}

/** Marks the weights that tell most and sets all others to nought. */
function mostTelling(
	{ weights, width }: Taught,
	tells: Float32Array,
	favour: number[],
	most: number,
): Uint8Array {
	const size = (at: number) =>
		Math.abs(weights[at] ?? 0) * (tells[Math.floor(at / width)] ?? 0) * (favour[at % width] ?? 1);
	const sizes = weights.map((_, at) => size(at)).sort();
	const least = sizes[Math.max(0, sizes.length - most)] ?? 0;
	const kept = new Uint8Array(weights.length);
	for (let at = 0; at < weights.length; at++) {
		if (size(at) >= least && weights[at] !== 0) kept[at] = 1;
		else weights[at] = 0;
	}
	return kept;
}

/** Rounds each weight to one of a few steps whose distance grows with its size. */
function roundWeights(weights: Float32Array): void {
	const most = weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0);
	for (let at = 0; at < weights.length; at++) {
		const weight = weights[at] ?? 0;
		if (weight !== 0) weights[at] = weightOf(stepOf(weight, most), most);
	}
}

function inRows(classes: string[], { width, weights, bias }: Taught): Classifier {
	const start = new Uint32Array(weights.length / width + 1);
	const column: number[] = [];
	const weight: number[] = [];
	for (let bucket = 0; bucket < start.length - 1; bucket++) {
		for (let place = 0; place < width; place++) {
			const one = weights[bucket * width + place] ?? 0;
			if (one === 0) continue;
			column.push(place);
			weight.push(one);
		}
		start[bucket + 1] = column.length;
	}
	return {
		classes,
		bias,
		start,
		column: Uint16Array.from(column),
		weight: Float32Array.from(weight),
	};
}
