import { featuresOf } from '#lib/query/features.ts';

/**
 * A linear classifier over hashed features, as it is used: for each feature the classes that it speaks
 * for or against, row by row. Trained by `trainClassifier`; it travels as `PackedClassifier`.
 */
export interface Classifier {
	classes: string[];
	/** What each class scores before a word is said. */
	bias: Float32Array;
	/** Where the weights of each bucket begin in `column` and `weight`; one more than there are buckets. */
	start: Uint32Array;
	column: Uint8Array | Uint16Array;
	weight: Float32Array;
}

/** How likely each class is for a phrase, by its name: all of them add up to one. */
export function chancesOf(
	text: string,
	{ classes, bias, start, column, weight }: Classifier,
	isExact = false,
): Map<string, number> {
	const scores = Float64Array.from(bias);
	for (const [bucket, value] of scaledFeatures(text, start.length - 1, isExact))
		for (let at = start[bucket] ?? 0; at < (start[bucket + 1] ?? 0); at++) {
			const place = column[at] ?? 0;
			scores[place] = (scores[place] ?? 0) + value * (weight[at] ?? 0);
		}
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const all = odds.reduce((sum, one) => sum + one, 0);
	return new Map(classes.map((name, place) => [name, (odds[place] ?? 0) / all]));
}

/**
 * The places of features in so many buckets, with their strength: less for each repetition, and less each the
 * more there are, so that a long phrase does not shout.
 */
export function scaledFeatures(
	text: string,
	buckets: number,
	isExact = false,
): [bucket: number, value: number][] {
	const counts = featuresOf(text, isExact);
	const scale = 1 / Math.sqrt(counts.size || 1);
	return [...counts].map(([feature, count]) => [feature % buckets, (1 + Math.log(count)) * scale]);
}
