import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { fieldsIn, fillFields, readFields } from './worksheet-fields.ts';

/** The rows of a list, those not yet asked for hidden. */
function rowsIn(list: Element): HTMLElement[] {
	return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

/** Shows each row that is written in and the rows before it; a blank worksheet keeps its first rows. */
export function showFilledRows(root: ParentNode): void {
	for (const list of root.querySelectorAll<HTMLElement>('[data-rows]')) {
		const rows = rowsIn(list);
		const last = rows.map((row) => readFields(row).size > 0).lastIndexOf(true);
		const shown = Math.max(Number(list.dataset['rows']), last + 1);
		for (const [index, row] of rows.entries()) row.hidden = index >= shown;
	}
}

/** Does what a button of a row or a list asks, and gives what to say; nothing if it asks for nothing. */
export function pressRow(button: HTMLElement): string | undefined {
	const { form: says } = pageWords();
	const row = button.closest<HTMLElement>('[data-row]');
	const list = button.closest('[data-rows]');
	const { move } = button.dataset;
	if (list && 'addRow' in button.dataset) return addRow(list) ? '' : says.noMoreRows;
	if (row && move) {
		const other = moveRow(row, Number(move));
		if (!other) return says.noFurther;
		// The next press moves the same words on, not those that came in their place.
		findPart(other, `[data-move="${move}"]`).focus();
		return says.moved(titleOf(other));
	}
	if (!row || !('takeOut' in button.dataset)) return undefined;
	takeOutRow(row);
	return says.removed(titleOf(row));
}

const titleOf = (row: Element): string => findPart(row, 'legend').textContent.trim();

/** Shows one more row and goes to it; false when the worksheet has no more. */
function addRow(list: Element): boolean {
	const next = rowsIn(list).find((row) => row.hidden);
	if (!next) return false;
	next.hidden = false;
	fieldsIn(next)[0]?.focus();
	return true;
}

/** Changes places with the row above or below, and gives that row; nothing where there is none. */
function moveRow(row: Element, by: number): HTMLElement | undefined {
	const list = row.closest('[data-rows]');
	const rows = list ? rowsIn(list).filter((one) => !one.hidden) : [];
	const other = rows[rows.indexOf(row as HTMLElement) + by];
	if (!other) return undefined;
	const [mine, theirs] = [written(row), written(other)];
	write(row, theirs);
	write(other, mine);
	return other;
}

/** Empties a row and moves the later ones up. */
function takeOutRow(row: Element): void {
	write(row, new Map());
	for (let next = moveRow(row, 1); next; next = moveRow(next, 1));
}

/** What a row holds, its number left off the names: `step.2` becomes `step`. */
function written(row: Element): Answers {
	return new Map([...readFields(row)].map(([name, texts]) => [name.replace(/\.\d+$/, ''), texts]));
}

function write(row: Element, answers: Answers): void {
	const number = `.${(row as HTMLElement).dataset['row'] ?? ''}`;
	fillFields(row, new Map([...answers].map(([name, texts]) => [name + number, texts])));
	row.dispatchEvent(new Event('written', { bubbles: true }));
}
