const NEW_LINE = 10;

/**
 * Many files as one: a line of JSON with each name and size, then the files, one after another. What is
 * fetched whole tells nobody which part of it was wanted.
 */
export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const sizes = [...files].map(([name, { length }]) => [name, length]);
	const head = new TextEncoder().encode(`${JSON.stringify(sizes)}\n`);
	const parts = [head, ...files.values()];
	const joined = new Uint8Array(parts.reduce((bytes, { length }) => bytes + length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

/** The files that were made one, by name. */
export function splitFiles(joined: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
	let at = joined.indexOf(NEW_LINE) + 1;
	const sizes = JSON.parse(new TextDecoder().decode(joined.subarray(0, at))) as [string, number][];
	return new Map(
		sizes.map(([name, size]) => {
			const file = joined.subarray(at, at + size);
			at += size;
			return [name, file];
		}),
	);
}
