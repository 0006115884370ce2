import { GROUPS, TIMES, type Measure } from '#lib/difference/counted-measures.ts';
import type { Cell } from '#lib/difference/read-count.ts';
import { sayChange, sayNumber } from '#lib/difference/say-change.ts';
import type { Counted, Worked } from '#lib/difference/work-out.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';
import { createElement } from '#browser/page/create-element.ts';

interface Row {
	measure: Measure;
	worked: Worked;
	counted: Counted;
}

/** All that the picture shows, as a table. */
export function drawNumbers(rows: Row[], says: DifferenceWords): HTMLElement {
	const { table, timesWhole } = says;
	const heads = [says.csv.measure, timesWhole.before, timesWhole.after, table.change];
	const head = createElement(
		'thead',
		{},
		createElement('tr', {}, ...heads.map((text) => createElement('th', { scope: 'col' }, text))),
	);
	return createElement(
		'section',
		{ className: 'difference-numbers' },
		createElement('h2', {}, table.title),
		createElement(
			'table',
			{},
			createElement('caption', {}, table.caption),
			head,
			...rows.map((row) => body(row, says)),
		),
	);
}

function body({ measure, worked, counted }: Row, says: DifferenceWords): HTMLElement {
	const { picture, table } = says;
	const line = (name: string, ...cells: string[]) =>
		createElement(
			'tr',
			{},
			createElement('th', { scope: 'row' }, name),
			...cells.map((text) => createElement('td', {}, text)),
		);
	const whole = (text: string) =>
		createElement('tr', {}, createElement('td', { colSpan: 4 }, createElement('b', {}, text)));
	const change = (value: number | undefined) =>
		value === undefined ? '–' : sayChange(value, picture);
	const name = createElement('th', { scope: 'rowgroup', colSpan: 4 }, says.measures[measure]);
	return createElement(
		'tbody',
		{},
		createElement('tr', {}, name),
		...GROUPS.map((group) =>
			line(
				says.groups[group],
				...TIMES.map((time) => sayCell(counted.counts[group][time], picture)),
				change(worked.groups[group].change),
			),
		),
		line(table.difference, '', '', change(worked.difference)),
		...(worked.isUnfair ? [whole(picture.unfair)] : []),
	);
}

function sayCell(cell: Cell, says: DifferenceWords['picture']): string {
	if (cell === 'few') return says.few;
	return typeof cell === 'number' ? sayNumber(cell) : says.none;
}
