/** A file's text with a plain `\n` at each line end, whatever computer it was typed on, and no byte order mark. */
export function withPlainLineEnds(typed: string): string {
	return typed.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
