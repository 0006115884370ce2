/**
 * Seven letters that stand for what a page fetches. The page bears them, and so does the file: a page that stood
 * open while the site was built anew can tell that the file is not its own. `{"a":1}` and the same again give the same.
 */
export function stampOf(data: unknown): string {
	let value = 0x811c9dc5;
	for (const letter of JSON.stringify(data)) {
		value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	}
	return (value >>> 0).toString(36).padStart(7, '0');
}

/** The data as it travels, with its stamp. */
export function stamped<Data extends object>(data: Data, stamp: string): Data & { stamp: string } {
	return { ...data, stamp };
}
