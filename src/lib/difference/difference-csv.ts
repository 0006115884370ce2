import { asCsv } from '#lib/hand-over/ready-text.ts';
import {
	countField,
	GROUPS,
	MEASURES,
	peopleField,
	TIMES,
	type Measure,
} from '#lib/difference/counted-measures.ts';
import { readCount, type Cell } from '#lib/difference/read-count.ts';
import { readCsv, type CsvCell } from '#lib/difference/read-csv.ts';
import { sayChange } from '#lib/difference/say-change.ts';
import { rowOf } from '#lib/difference/table-rows.ts';
import { workOut } from '#lib/difference/work-out.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';

/** What keeps a file from being opened, and where: its line, and its column as spreadsheets name it. */
export interface FileFault {
	what: 'table' | 'column' | 'row' | 'twice' | 'count';
	line: number;
	column: string;
}

/**
 * The table as a file that spreadsheets open, and this page too. A count under five is `under 5` in it, whichever it
 * is, and what is worked out stands in columns of its own, which are passed over when it is opened.
 */
export function writeTable(typed: ReadonlyMap<string, string>, says: DifferenceWords): string {
	const cells = new Map([...typed].map(([field, text]) => [field, readCount(text)]));
	const cell = (field: string) => textOf(cells.get(field) ?? 'blank', says);
	const people = GROUPS.flatMap((group) => [cell(peopleField(group)), '']);
	return asCsv([
		[...columns(says).keys()],
		[says.people, ...people, '', '', ''],
		...MEASURES.map((measure) => [
			says.measures[measure],
			...GROUPS.flatMap((group) => TIMES.map((time) => cell(countField(measure, group, time)))),
			...workedColumns(measure, cells, says),
		]),
	]);
}

/** What a file holds, as it would be typed into the table, by its fields; or all that is to mend in it. */
export function readTable(
	file: string,
	says: DifferenceWords,
): { typed: Map<string, string> } | { faults: FileFault[] } {
	const [header, ...rows] = readCsv(file) ?? [];
	const known = columns(says);
	if (!header || !same(header[0]?.text, says.csv.measure) || rows.length === 0)
		return { faults: [{ what: 'table', line: 1, column: 'A' }] };
	const named = header.map(({ text }) => [...known.keys()].find((name) => same(name, text)));
	const typed = new Map<string, string>();
	const faults: FileFault[] = [];
	const fault = (what: FileFault['what'], { line }: CsvCell, at: number) =>
		faults.push({ what, line, column: letterOf(at) });
	for (const [at, cell] of header.entries()) {
		if (cell.text !== '' && !named[at]) fault('column', cell, at);
		else if (cell.text !== '' && named.indexOf(named[at]) < at) fault('twice', cell, at);
	}
	const seen = new Set<Row>();
	for (const cells of rows) {
		const [first] = cells;
		if (!first) continue;
		const row = rowNamed(first.text, says);
		if (!row || seen.has(row)) {
			fault(row ? 'twice' : 'row', first, 0);
			continue;
		}
		seen.add(row);
		for (const [at, cell] of cells.entries()) {
			const what = at === 0 || cell.text === '' ? undefined : takeCell(cell.text, row, named[at]);
			if (what) fault(what, cell, at);
		}
	}
	return faults.length > 0 ? { faults } : { typed };

	function takeCell(text: string, row: Row, column = ''): FileFault['what'] | undefined {
		const field = known.get(column)?.(row);
		if (field === WORKED) return undefined;
		if (field === undefined) return 'column';
		if (readCount(text) === 'refused') return 'count';
		if ((typed.get(field) ?? text) !== text) return 'twice';
		typed.set(field, text);
		return undefined;
	}
}

/** What is worked out is worked out anew. */
const WORKED = 'worked out';

/** The row of the number of people, or that of a measure. */
type Row = Measure | 'people';

/** The columns of a file, in order: of each, the field of a row that stands in it, or that it is worked out. */
function columns(says: DifferenceWords): Map<string, (row: Row) => string | undefined> {
	const { csv, groupsWhole, times } = says;
	const worked = () => WORKED;
	return new Map<string, (row: Row) => string | undefined>([
		[csv.measure, () => undefined],
		...GROUPS.flatMap((group) =>
			TIMES.map((time): [string, (row: Row) => string | undefined] => [
				`${groupsWhole[group]}, ${times[time]}`,
				(row) => (row === 'people' ? peopleField(group) : countField(row, group, time)),
			]),
		),
		...GROUPS.map((group): [string, () => string] => [
			`${groupsWhole[group]}, ${csv.change}`,
			worked,
		]),
		[csv.difference, worked],
	]);
}

function workedColumns(
	measure: Measure,
	cells: ReadonlyMap<string, Cell>,
	{ picture }: DifferenceWords,
): string[] {
	const { groups, difference } = workOut(rowOf(measure, cells));
	return [...GROUPS.map((group) => groups[group].change), difference].map((change) =>
		change === undefined ? '' : sayChange(change, picture),
	);
}

function textOf(cell: Cell, { csv }: DifferenceWords): string {
	if (cell === 'few') return csv.few;
	return typeof cell === 'number' ? String(cell) : '';
}

const rowNamed = (name: string | undefined, says: DifferenceWords): Row | undefined =>
	same(name, says.people)
		? 'people'
		: MEASURES.find((measure) => same(name, says.measures[measure]));

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
const same = (one: string | undefined, other: string) => plain(one ?? '') === plain(other);

/** No file of ours has more than 26 columns. */
const letterOf = (at: number) => String.fromCharCode(65 + Math.min(at, 25));
