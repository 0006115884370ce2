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

/** What a press on a row did: what to say, and what takes it back alone, whatever was written elsewhere since. */
export interface RowPress {
	said: string;
	/** Gives in turn what does it again; nothing where the list has no room. */
	back?: () => RowPress | undefined;
}

/** Does what a button of a row or a list asks; nothing if it asks for nothing. */
export function pressRow(button: HTMLElement): RowPress | undefined {
	const { form: says } = pageWords();
	const row = button.closest<HTMLElement>('[data-row]');
	const list = button.closest('[data-rows]');
	const { move } = button.dataset;
	if (list && 'addRow' in button.dataset) return { said: addRow(list) ? '' : says.noMoreRows };
	if (!list || !row) return undefined;
	const place = rowsIn(list).indexOf(row);
	if (move) return moveTo(list, place, Number(move)) ?? { said: says.noFurther };
	return 'takeOut' in button.dataset ? takeOut(list, place) : undefined;
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

/** Moves the words at a place up or down; nothing where there is no further. */
function moveTo(list: Element, place: number, by: number): RowPress | undefined {
	const other = changePlaces(list, place, place + by);
	if (!other) return undefined;
	// The next press moves the same words on, not those that came in their place.
	findPart(other, `[data-move="${by}"]`).focus();
	const said = pageWords().form.moved(titleOf(other));
	return { said, back: () => moveTo(list, place + by, -by) };
}

/** Changes two rows that show with one another, and gives the second; nothing where there is none. */
function changePlaces(list: Element, one: number, two: number): HTMLElement | undefined {
	const rows = rowsIn(list).filter((row) => !row.hidden);
	const [row, other] = [rows[one], rows[two]];
	if (!row || !other) return undefined;
	const [mine, theirs] = [written(row), written(other)];
	write(row, theirs);
	write(other, mine);
	return other;
}

/** Empties the row at a place and moves the later ones up. */
function takeOut(list: Element, place: number): RowPress | undefined {
	const row = rowsIn(list)[place];
	if (!row) return undefined;
	const words = written(row);
	write(row, new Map());
	let free = place;
	while (changePlaces(list, free, free + 1)) free += 1;
	const said = pageWords().form.removed(titleOf(row));
	return { said, back: () => putIn(list, place, words, free) };
}

/**
 * Puts words in at a place again, and moves those down that stand there by now, as they are written by now: to the row that
 * came free, or where that was written in, to the next that shows or has not been asked for, or any below.
 */
function putIn(
	list: Element,
	place: number,
	words: Answers,
	cameFree: number,
): RowPress | undefined {
	const rows = rowsIn(list);
	const shown = rows.filter(({ hidden }) => !hidden).length;
	const free = [cameFree, shown - 1, shown, ...rows.keys()].find((at) => {
		const one = at < place ? undefined : rows[at];
		return one !== undefined && readFields(one).size === 0;
	});
	const row = rows[place];
	if (free === undefined || !row) return undefined;
	for (const one of rows.slice(0, free + 1)) one.hidden = false;
	for (let at = free; at > place; at -= 1) changePlaces(list, at - 1, at);
	write(row, words);
	return { said: pageWords().form.undone, back: () => takeOut(list, place) };
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
