import { describe } from './seeing.ts';

const CONTROLS = 'img[alt], svg, input, select, textarea, button, canvas';

/** Tables that say what they are, with as many cells in each row, and for nothing but to be a table. */
export function tableFaults(): string[] {
	const drawn = [...document.body.querySelectorAll(':not(table, table *)')].filter(
		(one) => getComputedStyle(one).display === 'table-cell',
	);
	const tables = [...document.querySelectorAll('table')]
		.filter((table) => table.checkVisibility())
		.flatMap((table) => faultsOf(table).map((fault) => `Table ${fault}: ${describe(table)}`));
	return [...tables, ...drawn.map((one) => `Laid out as a table: ${describe(one)}`)];
}

function faultsOf(table: HTMLTableElement): string[] {
	const faults: string[] = [];
	const cells = [...table.rows].flatMap(({ cells: own }) => [...own]);
	if (table.matches('[role=presentation], [role=none]') || !table.querySelector('th'))
		return ['for layout'];
	if (!table.caption?.textContent.trim() && !table.matches('[aria-label], [aria-labelledby]'))
		faults.push('without a caption');
	if (table.parentElement?.closest('table')) faults.push('in a table');
	if (cells.some((cell) => !cell.textContent.trim() && !cell.querySelector(CONTROLS)))
		faults.push('with an empty cell');
	const counts = [...table.rows].map(({ cells: own }) => own.length);
	const isUneven = new Set(widths(table)).size > 1;
	if (isUneven || (!table.querySelector('[rowspan]') && new Set(counts).size > 1))
		faults.push('with rows of unlike length');
	return faults;
}

/** How many columns each row takes, with the cells that reach down into it. */
function widths(table: HTMLTableElement): number[] {
	const taken: number[] = [];
	for (const [index, row] of [...table.rows].entries())
		for (const { colSpan, rowSpan } of row.cells)
			for (let down = 0; down < rowSpan; down++)
				taken[index + down] = (taken[index + down] ?? 0) + colSpan;
	return taken;
}
