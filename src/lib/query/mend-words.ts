import { isKnown, type Lexicon } from '#lib/query/lexicon.ts';
import { mendWord } from '#lib/query/spelling.ts';
import { unmutated } from '#lib/query/welsh.ts';

/** Mending is the slow step: no sentence needs more of it than this. */
const MOST_MENDED = 12;
const SHORTEST_HALF = 3;

/** A spelling that was changed. */
export interface Mended {
	typed: string;
	meant: string;
}

/** The words of a query with Welsh beginnings undone, run-together words parted and misspelt ones mended. */
export function mendWords(
	typed: string[],
	lexicon: Lexicon,
): { words: string[]; mended: Mended[] } {
	const mended: Mended[] = [];
	let tried = 0;
	const words = typed.flatMap((word, index) => {
		const isLast = index === typed.length - 1;
		if (isKnown(word, lexicon, isLast) || lexicon.ordinary.has(word)) return [word];
		const radical = unmutated(word).find((one) => one.length > 2 && lexicon.synonyms.has(one));
		if (radical) return [radical];
		const halves = parted(word, lexicon);
		if (halves) return halves;
		const meant = tried++ < MOST_MENDED ? mendWord(word, lexicon.book) : undefined;
		if (meant) mended.push({ typed: word, meant });
		return [meant ?? word];
	});
	return { words, mended };
}

/** The two words of ours that were run together, or nothing: `'walkingstick'` gives `['walking', 'stick']`. */
function parted(word: string, { known }: Lexicon): [string, string] | undefined {
	for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (word.length > 7 && known.has(first) && known.has(second)) return [first, second];
	}
	return undefined;
}
