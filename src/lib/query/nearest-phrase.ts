import { featuresOf } from '#lib/query/features.ts';

/** A phrase shares at least this much with a query to be shown beside it: 0 to 1. */
const LEAST_ALIKE = 0.25;

/** The phrase most like a query by the features that they share, or nothing where none is like it. */
export function nearestPhrase(query: string, phrases: readonly string[]): string | undefined {
	const own = featuresOf(query);
	const scored = phrases
		.map((phrase) => ({ phrase, alike: cosine(own, featuresOf(phrase)) }))
		.sort((a, b) => b.alike - a.alike);
	const [best] = scored;
	return best && best.alike >= LEAST_ALIKE ? best.phrase : undefined;
}

function cosine(one: Map<number, number>, other: Map<number, number>): number {
	let shared = 0;
	for (const [bucket, count] of one) shared += count * (other.get(bucket) ?? 0);
	return shared / (lengthOf(one) * lengthOf(other) || 1);
}

const lengthOf = (features: Map<number, number>) =>
	Math.sqrt([...features.values()].reduce((sum, count) => sum + count * count, 0));
