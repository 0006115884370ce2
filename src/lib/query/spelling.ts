/** The words we know, each with how often it stands in our guides. */
export type Vocabulary = Map<string, number>;

const LONGEST = 24;

/**
 * The letters to change, add, drop or swap with a neighbour to turn one word into another
 * (optimal string alignment distance); more than `most` gives `most + 1`.
 */
export function distance(from: string, to: string, most: number): number {
	if (Math.abs(from.length - to.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const line = [row];
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			let least = Math.min(
				(above[column] ?? 0) + 1,
				(line[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (isSame ? 0 : 1),
			);
			const isSwap =
				row > 1 &&
				column > 1 &&
				from[row - 1] === to[column - 2] &&
				from[row - 2] === to[column - 1];
			if (isSwap) least = Math.min(least, (before[column - 2] ?? 0) + 1);
			line.push(least);
		}
		if (Math.min(...line) > most) return most + 1;
		before = above;
		above = line;
	}
	return above[to.length] ?? most + 1;
}

/** How a word sounds, roughly: vowels dropped, letters that sound alike made one. */
function sound(word: string): string {
	return word
		.replaceAll(/ph/g, 'f')
		.replaceAll(/[ckq]+/g, 'k')
		.replaceAll(/[sz]+/g, 's')
		.replaceAll(/gh|[aeiouyhw]/g, '')
		.replaceAll(/(.)\1+/g, '$1');
}

/** A short word is changed by one letter at most, and a very short one not at all: `cat` is not `bat`. */
function allowance(word: string): number {
	if (word.length < 4 || word.length > LONGEST) return 0;
	return word.length < 7 ? 1 : 2;
}

/** The word of ours that a misspelt one most likely meant, or nothing: `'chiar'` gives `'chair'`. */
export function mendWord(word: string, vocabulary: Vocabulary): string | undefined {
	const most = allowance(word);
	if (most === 0 || /\d/.test(word)) return undefined;
	let best: { word: string; score: number } | undefined;
	const heard = sound(word);
	for (const [candidate, count] of vocabulary) {
		const soundsAlike = sound(candidate) === heard;
		const far = distance(word, candidate, soundsAlike ? most + 1 : most);
		if (far > (soundsAlike ? most + 1 : most)) continue;
		// People rarely miss the first letter, and mostly mean a common word.
		const score =
			far +
			(candidate[0] === word[0] ? 0 : 0.9) -
			(soundsAlike ? 0.8 : 0) -
			Math.min(0.4, Math.log10(1 + count) / 5);
		if (!best || score < best.score) best = { word: candidate, score };
	}
	return best?.word;
}
