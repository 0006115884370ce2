import { distance, isFarApart, lettersIn, sound } from '#lib/query/edit-distance.ts';

/** A word that a misspelt one may have meant, with what is compared, worked out once. */
interface Candidate {
	word: string;
	letters: number;
	sound: string;
	/** How often it stands in our guides and lists, as a small number. */
	ease: number;
}

/** The words that a misspelt one may have meant, by how long they are. */
export type SpellingBook = Map<number, Candidate[]>;

const LONGEST = 24;

/** The book of the words that stand so many times. */
export function makeSpellingBook(counts: Map<string, number>): SpellingBook {
	const book: SpellingBook = new Map();
	for (const [word, count] of counts) {
		if (word.length < 3 || /\d/.test(word)) continue;
		const ease = Math.min(0.5, Math.log10(1 + count) / 4);
		const candidate = { word, letters: lettersIn(word), sound: sound(word), ease };
		book.set(word.length, [...(book.get(word.length) ?? []), candidate]);
	}
	return book;
}

/** A short word is changed by one letter at most, and a very short one not at all: `cat` is not `bat`. */
function allowance(word: string): number {
	if (word.length < 4 || word.length > LONGEST) return 0;
	return word.length < 7 ? 1 : 2;
}

/** The word of ours that a misspelt one most likely meant, or nothing: `'chiar'` gives `'chair'`. */
export function mendWord(word: string, book: SpellingBook): string | undefined {
	const most = allowance(word);
	if (most === 0 || /\d/.test(word)) return undefined;
	const heard = sound(word);
	const letters = lettersIn(word);
	let best: { word: string; score: number } | undefined;
	for (let length = word.length - most - 1; length <= word.length + most + 1; length++) {
		for (const candidate of book.get(length) ?? []) {
			const soundsAlike = candidate.sound === heard && heard.length > 1;
			const mayDiffer = soundsAlike && word.length > 4 ? most + 1 : most;
			if (isFarApart(letters, candidate.letters, mayDiffer)) continue;
			const far = distance(word, candidate.word, mayDiffer);
			if (far > mayDiffer || isAnotherWord(word, candidate.word, far)) continue;
			// People rarely miss the first letter, and mostly mean a common word.
			const score =
				far + (candidate.word[0] === word[0] ? 0 : 0.9) - (soundsAlike ? 0.8 : 0) - candidate.ease;
			if (!best || score < best.score) best = { word: candidate.word, score };
		}
	}
	return best?.word;
}

/** A short word with another first letter is most likely another word: York is not work, Spain not pain. */
function isAnotherWord(typed: string, candidate: string, far: number): boolean {
	if (typed[0] === candidate[0]) return false;
	const isSwap = typed[0] === candidate[1] && typed[1] === candidate[0];
	return (typed.length < 6 || far > 1) && !isSwap;
}
