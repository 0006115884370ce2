import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';

const stemsIn = (text: string) => foldWords(text).split(' ').filter(Boolean).map(stem);

/** Words that nobody searches by. */
const isSmall = (word: string) => word.length < 3 || ['the', 'and'].includes(word);

/** Whether a choice has each word that was typed, or one that begins so: `fitsWords('Pain in the chest', 'chest pai')`. */
export function fitsWords(choice: string, typed: string): boolean {
	const words = stemsIn(choice);
	const asked = stemsIn(typed);
	const main = asked.some((one) => !isSmall(one)) ? asked.filter((one) => !isSmall(one)) : asked;
	return main.every((one) => words.some((word) => word.startsWith(one)));
}
