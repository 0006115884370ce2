import { wordsIn } from '#lib/query/features.ts';
import { editDistance } from '#lib/text/edit-distance.ts';

/** A word as it was typed, and the word that it was read as. */
export interface Mended {
	typed: string;
	meant: string;
}

/** Shorter words are like too many others. */
const SHORTEST = 4;
const LONG = 8;

/**
 * Words of a query that are not known, each with the one word of some that it plainly stands for. The
 * classifier needs no mended words: this tells readers how theirs were read.
 */
export function mendedWords(
	query: string,
	among: ReadonlySet<string>,
	known: ReadonlySet<string>,
): Mended[] {
	const candidates = [...among].filter((word) => word.length >= SHORTEST);
	return wordsIn(query)
		.filter((word) => word.length >= SHORTEST && !known.has(word))
		.flatMap((typed) => {
			const meant = candidates.filter((word) => isMisspelt(typed, word));
			return meant.length === 1 && meant[0] ? [{ typed, meant: meant[0] }] : [];
		});
}

/** Whether a word that is not known plainly stands for another. */
export function isMisspelt(typed: string, meant: string): boolean {
	const most = typed.length >= LONG ? 2 : 1;
	return (
		Math.min(typed.length, meant.length) >= SHORTEST &&
		// People seldom misspell how a word begins: York is not work.
		typed[0] === meant[0] &&
		!isForm(typed, meant) &&
		editDistance(typed, meant) <= most
	);
}

/** Whether one word begins with the other: another form of it, or not typed to its end, but not misspelt. */
const isForm = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
