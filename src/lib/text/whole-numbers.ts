/** No look behind: Safari knew none before 16.4, and this is read on old phones. */
const IN_NUMBER = /(\d\)?)( +)(?=\(?\d)/g;
/** A word that is sent to a short number: half of it is texted to nobody. */
const TEXTED = /\b(?:text|tecstiwch) +\w+ +(?:to|i) +\d{3,6}\b/gi;

/** The text with each number that has spaces in it held on one line of paper, and so on one side, as is `Text SHOUT to 85258`: `'(01632) 960 001'` takes spaces that do not break. */
export function wholeNumbers(text: string): string {
	return text
		.replaceAll(IN_NUMBER, (_, digit: string, spaces: string) => digit + held(spaces))
		.replaceAll(TEXTED, (words) => words.replaceAll(/ +/g, held));
}

const held = (spaces: string) => '\u00A0'.repeat(spaces.length);
