import { asCsv } from '#lib/hand-over/ready-text.ts';
import {
	countField,
	GROUPS,
	MEASURES,
	peopleField,
	TIMES,
	type Measure,
} from '#lib/difference/counted-measures.ts';
import { columnsOf } from '#lib/difference/csv-names.ts';
import { readCount, type Cell } from '#lib/difference/read-count.ts';
import { sayChange } from '#lib/difference/say-change.ts';
import { rowOf } from '#lib/difference/table-rows.ts';
import { workOut } from '#lib/difference/work-out.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';

/**
 * The table as a file that spreadsheets open, and this page too. A count under five is `under 5` in it, whichever it
 * is, and what is worked out stands in columns of its own, which are passed over when it is opened.
 */
export function writeTable(typed: ReadonlyMap<string, string>, says: DifferenceWords): string {
	const cells = new Map([...typed].map(([field, text]) => [field, readCount(text)]));
	const cell = (field: string) => textOf(cells.get(field) ?? 'blank', says);
	const people = GROUPS.flatMap((group) => [cell(peopleField(group)), '']);
	return asCsv([
		[says.csv.measure, ...columnsOf(says).map(({ name }) => name)],
		[says.people, ...people, '', '', ''],
		...MEASURES.map((measure) => [
			says.measures[measure],
			...GROUPS.flatMap((group) => TIMES.map((time) => cell(countField(measure, group, time)))),
			...workedCells(measure, cells, says),
		]),
	]);
}

function workedCells(
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
