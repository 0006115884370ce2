import { listAt, textAt } from '#lib/facts/fact-at.ts';

/**
 * The day of a change in an English guide that its translation does not know, or nothing: the translation names the
 * last change that it has. Readers get the English until it is brought up to date.
 */
export function changedSince(translation: unknown, english: unknown): string | undefined {
	const of = textAt(translation, ['translated', 'of']);
	const last = listAt(english, ['changes'])
		.map((change) => textAt(change, ['on']))
		.toSorted()
		.at(-1);
	// Without that day its own check says so.
	return of && last !== undefined && last > of ? last : undefined;
}
