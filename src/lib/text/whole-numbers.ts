/** The text with each number that has spaces in it held on one line of paper: `'(01632) 960 001'` takes spaces that do not break. */
export function wholeNumbers(text: string): string {
	return text.replaceAll(/(?<=\d\)?) +(?=\(?\d)/g, (spaces) => '\u00A0'.repeat(spaces.length));
}
