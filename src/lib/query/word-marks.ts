/*
 * A set of words that can be asked "do you hold this?" but not read out: each word is one mark out of a
 * million, and what travels is how far each mark is from the last. A byte a word, where the words
 * themselves take more than two. One word in a hundred that is not there is taken to be.
 */
const MARKS = 2 ** 20;
const STEP = 90;
const FIRST = 36;
const FURTHER = '#';

/** The mark of a word (FNV-1a, mixed once more). */
function markOf(word: string): number {
	let mark = 0x811c9dc5;
	for (const letter of word) mark = Math.imul(mark ^ letter.charCodeAt(0), 0x01000193);
	mark = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d);
	return (mark ^ (mark >>> 13)) >>> 12;
}

/** The marks of words, as they travel. */
export function packMarks(words: string[]): string {
	const marks = [...new Set(words.map(markOf))].sort((a, b) => a - b);
	return marks
		.map((mark, index) => {
			const far = mark - (marks[index - 1] ?? 0);
			const letter = FIRST + (far % STEP);
			return FURTHER.repeat(Math.floor(far / STEP)) + String.fromCharCode(letter);
		})
		.join('');
}

/** Whether a word is most likely among those packed. */
export function markReader(packed: string): (word: string) => boolean {
	const marks = new Uint8Array(MARKS / 8);
	let mark = 0;
	for (const letter of packed) {
		mark += letter === FURTHER ? STEP : letter.charCodeAt(0) - FIRST;
		if (letter !== FURTHER) marks[mark >> 3] = (marks[mark >> 3] ?? 0) | (1 << (mark & 7));
	}
	return (word) => {
		const asked = markOf(word);
		return packed !== '' && (((marks[asked >> 3] ?? 0) >> (asked & 7)) & 1) === 1;
	};
}
