/** A cell of a file, and the line of the file on which it begins. */
export interface CsvCell {
	text: string;
	line: number;
}

/** Excel writes semicolons where a comma stands in numbers, and tabs in some of its other formats. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * The rows of a file of comma-separated values (RFC 4180), or of its kin with semicolons or tabs: with or without a
 * byte order mark, quotes, Excel's own first line `sep=;`, and empty rows. Nothing where a quote does not close.
 */
export function readCsv(file: string): CsvCell[][] | undefined {
	const text = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const [, named] = /^sep=([,;\t])\n/i.exec(text) ?? [];
	const separator = named ?? mostIn(text.slice(0, text.indexOf('\n') >>> 0));
	const rows: CsvCell[][] = [[]];
	// A cell in quotes, or one without, and what ends it.
	const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\n${separator}]*))(${separator}|\\n|$)`, 'y');
	let line = named ? 2 : 1;
	cell.lastIndex = named ? text.indexOf('\n') + 1 : 0;
	for (;;) {
		const [whole, quoted, bare = '', end] = cell.exec(text) ?? [];
		if (whole === undefined) return undefined;
		rows[rows.length - 1]?.push({ text: (quoted?.replaceAll('""', '"') ?? bare).trim(), line });
		line += whole.split('\n').length - 1;
		if (end === '\n') rows.push([]);
		else if (end === '') break;
	}
	return rows.filter((row) => row.some(({ text: one }) => one !== ''));
}

/** The separator that stands most often in the first line; a comma where none does. */
function mostIn(firstLine: string): string {
	const counts = SEPARATORS.map((one) => ({ one, count: firstLine.split(one).length }));
	return counts.reduce((most, next) => (next.count > most.count ? next : most)).one;
}
