const MARKS = [
	['"', '&quot;'],
	['<', '&lt;'],
] as const;

/** What an author typed, as it stands between the straight quotation marks of a setting. */
export function setting(text: string): string {
	// An & that begins no such name stands as it is.
	const plain = text.replaceAll(/&(?=#?\w+;)/g, '&amp;');
	return MARKS.reduce((typed, [mark, name]) => typed.replaceAll(mark, name), plain);
}

/** What stands in a setting, as its author typed it. */
export function typedSetting(text: string): string {
	const marks = MARKS.reduce((typed, [mark, name]) => typed.replaceAll(name, mark), text);
	return marks.replaceAll('&amp;', '&');
}
