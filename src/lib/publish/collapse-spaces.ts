/** Where every space counts. */
const KEPT = /<(pre|textarea|script|style)\b[\s\S]*?<\/\1>/gi;
/** What a browser draws on lines of its own: spaces beside it are never seen. */
const BLOCK =
	/(<\/?(?:article|body|dd|details|div|dl|dt|footer|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|section|summary|title|ul)\b(?:"[^"]*"|[^">])*>) /g;
/** The space before the end of a block. */
const BLOCK_END =
	/ (?=<\/(?:article|dd|details|div|dl|dt|footer|h[1-6]|li|main|nav|ol|p|section|summary|ul)>)/g;

/**
 * A page without the spaces that nobody sees, some hundred bytes of a packed guide. Components leave them
 * where one of their conditions does not hold.
 */
export function collapseSpaces(html: string): string {
	const kept = html.match(KEPT) ?? [];
	const [first = '', ...rest] = html.split(KEPT).filter((_part, index) => index % 2 === 0);
	return rest.reduce(
		(page, part, index) => page + (kept[index] ?? '') + collapse(part),
		collapse(first),
	);
}

/** Text alone is touched: a tag is passed over whole, for what stands in a setting may hold lines. */
function collapse(html: string): string {
	return html
		.replaceAll(/<(?:"[^"]*"|[^">])*>|[ \t\r\n]+/g, (found) =>
			found.startsWith('<') ? found : ' ',
		)
		.replaceAll(BLOCK, '$1')
		.replaceAll(BLOCK_END, '');
}
