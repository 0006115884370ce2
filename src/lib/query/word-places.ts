/** Words and where each stands: two strings that pack far smaller than the texts themselves. */
export interface WordPlaces {
	words: string;
	/** For each word, a letter for each text that holds it: how many texts further on than the last. */
	places: string;
}

// Space parts the words; a quotation mark or a backslash would travel as two letters.
const LETTERS = Array.from({ length: 400 }, (_, at) => String.fromCharCode(at + 35)).filter(
	(letter) => /[^\\\p{Control}]/u.test(letter),
);

/** Texts turned inside out: their words, A to Z, and the texts that each stands in. */
export function packTexts(texts: string[]): WordPlaces {
	const holders = new Map<string, number[]>();
	for (const [at, text] of texts.entries())
		for (const word of text.split(' ').filter(Boolean))
			holders.set(word, [...(holders.get(word) ?? []), at]);
	const words = [...holders.keys()].sort();
	const letters = (word: string) =>
		(holders.get(word) ?? [])
			.map((at, index, all) => LETTERS[at - (all[index - 1] ?? -1) - 1] ?? '')
			.join('');
	return { words: words.join(' '), places: words.map(letters).join(' ') };
}

/** So many texts, as they were before `packTexts`, the words of each A to Z. */
export function unpackTexts({ words, places }: WordPlaces, count: number): string[] {
	const texts = Array.from({ length: count }, (): string[] => []);
	const lists = places.split(' ');
	for (const [index, word] of words.split(' ').entries()) {
		let at = -1;
		for (const letter of lists[index] ?? '') {
			at += LETTERS.indexOf(letter) + 1;
			texts[at]?.push(word);
		}
	}
	return texts.map((text) => text.join(' '));
}
