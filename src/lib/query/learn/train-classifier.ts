import { BUCKETS } from '#lib/query/features.ts';
import { scaledFeatures, type Classifier } from '#lib/query/classifier.ts';
import { teach, type Prepared, type Taught } from '#lib/query/gradient-descent.ts';
import { stepOf, weightOf } from '#lib/query/pack-classifier.ts';

/** A phrase, the classes that are right for it (one that stands twice is right twice as often), and how much it counts. */
export interface Example {
	text: string;
	labels: string[];
	weight?: number;
}

const RATE = 0.105;

/**
 * Multinomial logistic regression by stochastic gradient descent. All but the `most` weights that
 * tell most are then dropped, the rest taught again, and each rounded to one of a few steps, so that it is small
 * enough to travel. The same examples always give the same classifier.
 */
export function trainClassifier(examples: Example[], most: number, passes = 5): Classifier {
	const classes = [...new Set(examples.flatMap(({ labels }) => labels))];
	const rarity = rarities(examples);
	const prepared = prepare(examples, classes, rarity);
	const width = classes.length;
	const taught = {
		width,
		weights: new Float32Array(BUCKETS * width),
		bias: new Float32Array(width),
	};
	teach(prepared, taught, { passes, rate: RATE });
	const kept = mostTelling(taught, tellings(prepared), most);
	teach(prepared, taught, { passes: Math.ceil(passes / 2), rate: RATE / 2, kept });
	// What a feature counts is part of its weights from here on, so it need not travel.
	for (let at = 0; at < taught.weights.length; at++)
		taught.weights[at] = (taught.weights[at] ?? 0) * (rarity[Math.floor(at / width)] ?? 0);
	roundWeights(taught.weights);
	return inRows(classes, taught);
}

/** How telling each feature is: the fewer examples have it, the more. */
function rarities(examples: Example[]): Float32Array {
	const seen = new Float32Array(BUCKETS);
	for (const { text } of examples)
		for (const [bucket] of scaledFeatures(text)) seen[bucket] = (seen[bucket] ?? 0) + 1;
	return seen.map((count) => Math.log(1 + examples.length / (1 + count)));
}

function prepare(examples: Example[], classes: string[], rarity: Float32Array): Prepared[] {
	const places = new Map(classes.map((name, place) => [name, place]));
	return examples.map(({ text, labels, weight = 1 }) => {
		const features = scaledFeatures(text);
		return {
			buckets: Int32Array.from(features, ([bucket]) => bucket),
			values: Float32Array.from(features, ([bucket, value]) => value * (rarity[bucket] ?? 0)),
			labels: labels.map((label) => places.get(label) ?? 0),
			weight,
		};
	});
}

/**
 * How much a weight of each feature moves the scores of all examples. A feature that is seen once is
 * quickly given a great weight, and tells nothing of phrases to come.
 */
function tellings(examples: Prepared[]): Float32Array {
	const power = new Float32Array(BUCKETS);
	for (const { buckets, values } of examples)
		for (const [at, bucket] of buckets.entries())
			power[bucket] = (power[bucket] ?? 0) + (values[at] ?? 0) ** 2;
	return power.map(Math.sqrt);
}

/** Marks the weights that tell most and sets all others to nought. */
function mostTelling({ weights, width }: Taught, tells: Float32Array, most: number): Uint8Array {
	const size = (at: number) => Math.abs(weights[at] ?? 0) * (tells[Math.floor(at / width)] ?? 0);
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
	const start = new Uint32Array(BUCKETS + 1);
	const column: number[] = [];
	const weight: number[] = [];
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
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
