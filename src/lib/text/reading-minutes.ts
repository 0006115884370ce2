/** The slow end of everyday reading aloud, in words a minute, for readers who are tired or unwell. */
const WORDS_A_MINUTE = 130;

/** How many whole minutes a text takes to read, at least one. */
export function readingMinutes(text: string): number {
	const words = text
		.replaceAll(/<[^>]*>/g, ' ')
		.split(/\s+/)
		.filter((word) => /\w/.test(word));
	return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
