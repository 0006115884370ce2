/**
 * A text as one line that says no more than it shows. A name of a file may hold a line end, and GitHub takes a
 * line of a log that begins with `::` for an order.
 */
export function onOneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, '?');
}
