/** A run of `_` in the words of a list, and whether its line ends with it. */
const BLANK = /_{3,}(?<end>\s*(?:<\/p>\s*)?<\/li>)?/g;

/** The HTML of a list with each blank marked, so that paper has room for a pen there: one at the end of a line has the rest of it. */
export function withRoomToWrite(html: string): string {
	return html.replaceAll(BLANK, (_, end = '') =>
		end ? `<span class="blank to-end">____</span>${end}` : '<span class="blank">____</span>',
	);
}

/** Whether each line of a list ends with a blank: then it is a form to fill in, rather than a list to tick. */
export function isForm(html: string): boolean {
	const lines = html.split('<li').slice(1);
	return lines.every((line) => /_{3,}\s*(?:<\/p>\s*)?<\/li>/.test(line));
}
