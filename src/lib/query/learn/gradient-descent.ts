import { seededRandom } from '#lib/query/learn/seeded-random.ts';

/** An example as numbers: its features with their strength, and the places of its classes. */
export interface Prepared {
	buckets: Int32Array;
	values: Float32Array;
	labels: number[];
	weight: number;
}

/** What is taught: a weight for each class in each bucket, row by row, and each class's own. */
export interface Taught {
	width: number;
	weights: Float32Array;
	bias: Float32Array;
}

/** How the passes go. */
export interface Lessons {
	passes: number;
	/** The first step; each pass takes smaller ones. */
	rate: number;
	/** Marks the weights that may change; all of them where it is left out. */
	kept?: Uint8Array;
}

const BIAS_RATE = 0.004;
/** Errors this small teach nothing and cost as much as large ones. */
const LEAST_ERROR = 1e-3;
/** The passes whose weights are averaged, and how many times in each of them. */
const LAST = 2;
const TIMES = 4;

/**
 * Stochastic gradient descent: passes over the examples, each time in another order, with smaller and smaller
 * steps. What is taught is the mean of where the last passes led: an order alone moved the odds of an
 * unseen emergency by a factor of three.
 */
export function teach(
	examples: readonly Prepared[],
	taught: Taught,
	{ passes, rate, kept }: Lessons,
): void {
	const order = examples.map((_, at) => at);
	const random = seededRandom(7);
	const every = Math.ceil(examples.length / TIMES);
	const means = [taught.weights, taught.bias].map((now) => ({ now, mean: now.map(() => 0) }));
	let count = 0;
	for (let pass = 0; pass < passes; pass++) {
		shuffle(order, random);
		const step = rate * (1 - pass / passes) + rate / 50;
		for (const [done, at] of order.entries()) {
			const example = examples[at];
			if (example) learn(example, taught, step * example.weight, kept);
			if (pass < passes - LAST || (done + 1) % every > 0) continue;
			count++;
			for (const { now, mean } of means) moveMean(mean, now, count);
		}
	}
	for (const { now, mean } of means) now.set(mean);
}

/** Moves a mean of some lists of numbers towards one more of them. */
function moveMean(mean: Float32Array, more: Float32Array, count: number): void {
	for (let at = 0; at < mean.length; at++)
		mean[at] = (mean[at] ?? 0) + ((more[at] ?? 0) - (mean[at] ?? 0)) / count;
}

/** One example: each weight moves against the error of its class. */
function learn(
	{ buckets, values, labels }: Prepared,
	{ width, weights, bias }: Taught,
	step: number,
	kept?: Uint8Array,
): void {
	const errors = Float64Array.from(bias);
	for (let at = 0; at < buckets.length; at++) {
		const row = (buckets[at] ?? 0) * width;
		const value = values[at] ?? 0;
		for (let place = 0; place < width; place++)
			errors[place] = (errors[place] ?? 0) + value * (weights[row + place] ?? 0);
	}
	toProbabilities(errors);
	for (const label of labels) errors[label] = (errors[label] ?? 0) - 1 / labels.length;
	const wrong: number[] = [];
	for (let place = 0; place < width; place++) {
		const error = errors[place] ?? 0;
		bias[place] = (bias[place] ?? 0) - BIAS_RATE * step * error;
		if (Math.abs(error) > LEAST_ERROR) wrong.push(place);
	}
	for (let at = 0; at < buckets.length; at++) {
		const row = (buckets[at] ?? 0) * width;
		const moved = step * (values[at] ?? 0);
		for (const place of wrong)
			if (!kept || kept[row + place] === 1)
				weights[row + place] = (weights[row + place] ?? 0) - moved * (errors[place] ?? 0);
	}
}

function toProbabilities(scores: Float64Array): void {
	const most = Math.max(...scores);
	let sum = 0;
	for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] ?? 0) - most);
	for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}

/** The same order every time, so that two builds of the same words are alike. */
function shuffle(order: number[], random: () => number): void {
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}

/** Takes a class's weights from those of every class: what tells the classes apart stays as it was. */
export function weighAgainst(reference: number, { width, weights, bias }: Taught): void {
	for (const rows of [weights, bias])
		for (let row = 0; row < rows.length; row += width) {
			const base = rows[row + reference] ?? 0;
			for (let at = row; at < row + width; at++) rows[at] = (rows[at] ?? 0) - base;
		}
}
