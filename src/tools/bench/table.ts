/** Prints rows under a title, numbers to the right. */
export function printTable(title: string, rows: (string | number)[][]): void {
	const texts = rows.map((row) => row.map(String));
	const widths = (texts[0] ?? []).map((_, column) =>
		Math.max(...texts.map((row) => row[column]?.length ?? 0)),
	);
	console.log(`\n${title}`);
	for (const row of texts)
		console.log(
			row
				.map((text, column) =>
					column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
				)
				.join('  '),
		);
}

/** The middle of some numbers. */
export function median(numbers: number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Bytes as people read them: `13_300` gives `'13.3 kB'`. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
