import {
	countField,
	GROUPS,
	MEASURES,
	peopleField,
	TIMES,
	type Measure,
} from '#lib/difference/counted-measures.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';

/** The row of the number of people, or that of a measure. */
export type Row = Measure | 'people';

/** What stands in a column: in each row the count of a field, or what is worked out from counts. */
export type Column =
	{ name: string; field: (row: Row) => string } | { name: string; field?: never };

/** The columns of a file beside the names of its rows, in order. */
export function columnsOf({ csv, groupsWhole, times }: DifferenceWords): Column[] {
	return [
		...GROUPS.flatMap((group) =>
			TIMES.map((time) => ({
				name: `${groupsWhole[group]}, ${times[time]}`,
				field: (row: Row) => (row === 'people' ? peopleField(group) : countField(row, group, time)),
			})),
		),
		...GROUPS.map((group) => ({ name: `${groupsWhole[group]}, ${csv.change}` })),
		{ name: csv.difference },
	];
}

/** The row of a name, however it is spaced and in whatever letters; nothing where we know none. */
export function rowNamed(name: string, says: DifferenceWords): Row | undefined {
	return (['people', ...MEASURES] as const).find((row) => isName(name, nameOfRow(row, says)));
}

/** What a row is called in a file. */
export function nameOfRow(row: Row, { people, measures }: DifferenceWords): string {
	return row === 'people' ? people : measures[row];
}

/** Whether a cell holds a name, however it is spaced and in whatever letters. */
export function isName(text: string, name: string): boolean {
	return plain(text) === plain(name);
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
