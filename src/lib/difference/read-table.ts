import { MEASURES } from '#lib/difference/counted-measures.ts';
import {
	columnsOf,
	isName,
	nameOfRow,
	rowNamed,
	type Column,
	type Row,
} from '#lib/difference/csv-names.ts';
import { readCount } from '#lib/difference/read-count.ts';
import { readCsv, type CsvCell } from '#lib/difference/read-csv.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';

/** What keeps a file from being opened, and where: its line, and its column as spreadsheets name it. */
export interface FileFault {
	what: 'table' | 'column' | 'row' | 'short' | 'twice' | 'count';
	line: number;
	column: string;
}

/** What a file holds, as it would be typed into the table, by its fields, and the names of the rows and columns that it lacks. */
export interface TableRead {
	typed: Map<string, string>;
	lacks: string[];
}

/**
 * What a file holds, or all that is to mend in it. A row, column or cell that is not ours is never passed over: it may be
 * somebody's name.
 */
export function readTable(
	file: string,
	says: DifferenceWords,
): TableRead | { faults: FileFault[] } {
	const [header = [], ...rows] = readCsv(file) ?? [];
	if (!isName(header[0]?.text ?? '', says.csv.measure) || rows.length === 0)
		return { faults: [{ what: 'table', line: 1, column: 'A' }] };
	const reader = new TableReader(header, says);
	for (const row of rows) reader.readRow(row);
	const { faults, typed, lacks } = reader;
	return faults.length > 0 ? { faults } : { typed, lacks };
}

class TableReader {
	readonly typed = new Map<string, string>();
	readonly faults: FileFault[] = [];
	readonly #says: DifferenceWords;
	/** By their places in the file; the first holds the names of the rows. */
	readonly #columns: (Column | undefined)[];
	readonly #rows = new Set<Row>();

	constructor(header: CsvCell[], says: DifferenceWords) {
		this.#says = says;
		const known = columnsOf(says);
		this.#columns = header.map(({ text }) => known.find(({ name }) => isName(text, name)));
		for (const [at, cell] of header.entries()) {
			if (at === 0 || cell.text === '') continue;
			const column = this.#columns[at];
			if (!column) this.#fault('column', cell, at);
			else if (this.#columns.indexOf(column) < at) this.#fault('twice', cell, at);
		}
	}

	/** A file that lost its last rows is whole in each line that it has left. */
	get lacks(): string[] {
		const columns = columnsOf(this.#says).filter(
			({ name, field }) => field && !this.#columns.some((column) => column?.name === name),
		);
		const rows = (['people', ...MEASURES] as const).filter((row) => !this.#rows.has(row));
		return [...rows.map((row) => nameOfRow(row, this.#says)), ...columns.map(({ name }) => name)];
	}

	readRow(cells: CsvCell[]): void {
		const [name] = cells;
		if (!name) return;
		// Of a file that was cut short, half a number would pass for a number.
		if (cells.length < this.#columns.length) return this.#fault('short', name, cells.length - 1);
		const row = rowNamed(name.text, this.#says);
		if (!row) return this.#fault('row', name, 0);
		if (this.#rows.has(row)) return this.#fault('twice', name, 0);
		this.#rows.add(row);
		for (const [at, cell] of cells.entries())
			if (at > 0 && cell.text) this.#readCell(cell, at, row);
	}

	#readCell(cell: CsvCell, at: number, row: Row): void {
		const column = this.#columns[at];
		if (!column) return this.#fault('column', cell, at);
		const field = column.field?.(row);
		// What is worked out is worked out anew.
		if (field === undefined) return;
		if (readCount(cell.text) === 'refused') return this.#fault('count', cell, at);
		const before = this.typed.get(field);
		if (before !== undefined && before !== cell.text) return this.#fault('twice', cell, at);
		this.typed.set(field, cell.text);
	}

	#fault(what: FileFault['what'], { line }: CsvCell, at: number): void {
		// No file of ours has more than 26 columns.
		this.faults.push({ what, line, column: String.fromCodePoint(65 + Math.min(at, 25)) });
	}
}
