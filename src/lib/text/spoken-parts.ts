import { sentencesIn } from '#lib/text/sentences.ts';

/** In letters: Chrome falls silent in a text that takes it more than 15 seconds, and a slow voice says some 13 letters in one. */
const LONGEST = 160;

/** A line as it is read aloud: its sentences one by one, each of a length that no browser cuts short. */
export function spokenParts(line: string): string[] {
	const text = line.replaceAll(/\s+/g, ' ').trim();
	return sentencesIn({ line: 1, text }).flatMap((sentence) => shortened(sentence.text));
}

/** Cut where a speaker breathes, or else between two words. */
function shortened(text: string): string[] {
	if (text.length <= LONGEST) return [text];
	const begin = text.slice(0, LONGEST);
	const breath = Math.max(...[', ', '; ', ': ', ' – '].map((mark) => begin.lastIndexOf(mark)));
	const at = breath > 0 ? breath + 1 : begin.lastIndexOf(' ');
	const end = at > 0 ? at : LONGEST;
	return [text.slice(0, end).trim(), ...shortened(text.slice(end).trim())];
}
