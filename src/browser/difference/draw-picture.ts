import { BUNCHED, MEASURES, type Measure } from '#lib/difference/counted-measures.ts';
import type { Cell } from '#lib/difference/read-count.ts';
import { sayChange, sayNumber } from '#lib/difference/say-change.ts';
import { rowOf } from '#lib/difference/table-rows.ts';
import { whyNoPicture } from '#lib/difference/why-no-picture.ts';
import { shownCount, workOut, type Worked } from '#lib/difference/work-out.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';
import { createElement } from '#browser/page/create-element.ts';
import { drawBars } from './draw-bars.ts';
import { drawNumbers } from './draw-numbers.ts';

/** Draws the picture and its numbers in a part of the page, and gives how many rows are in it. */
export function drawPicture(
	place: HTMLElement,
	cells: ReadonlyMap<string, Cell>,
	says: DifferenceWords,
): number {
	const rows = MEASURES.map((measure) => ({ measure, worked: workOut(rowOf(measure, cells)) }));
	const told = rows.filter(({ worked }) => tellsAnything(worked));
	const { picture } = says;
	if (told.length === 0) {
		place.replaceChildren(
			createElement('p', { className: 'print:hidden' }, picture[whyNoPicture(cells)]),
		);
		return 0;
	}
	place.replaceChildren(
		createElement(
			'section',
			{ className: 'difference-sheet' },
			createElement('h2', {}, picture.title),
			blankLines(picture.lines),
			peopleLine(cells, picture),
			createElement('p', {}, picture.per100),
			createElement(
				'div',
				{ className: 'difference-panels' },
				...told.map(({ measure, worked }) => panel(measure, worked, says)),
			),
			createElement(
				'ul',
				{ className: 'difference-cannot' },
				...picture.cannot.map((line) => createElement('li', {}, line)),
			),
		),
		drawNumbers(
			told.map(({ measure, worked }) => ({ measure, worked, counted: rowOf(measure, cells) })),
			says,
		),
	);
	return told.length;
}

const tellsAnything = ({ groups }: Worked) =>
	Object.values(groups).some(({ before, after }) => before !== undefined || after !== undefined);

/** Lines for a pen: nothing typed names a practice or anybody. */
const blankLines = (lines: readonly string[]) =>
	createElement(
		'p',
		{ className: 'difference-lines' },
		...lines.map((line) => createElement('span', {}, `${line}:`)),
	);

function peopleLine(
	cells: ReadonlyMap<string, Cell>,
	says: DifferenceWords['picture'],
): HTMLElement {
	const said = (field: string, text: string) => {
		const cell = cells.get(field) ?? 'blank';
		if (cell === 'few') return filledIn(text, { count: says.peopleFew });
		const count = shownCount(cell);
		return count === undefined ? '' : filledIn(text, { count: sayNumber(count) });
	};
	const lines = [
		said('people-seen', says.peopleSeen),
		said('people-compared', says.peopleCompared),
	].filter(Boolean);
	return createElement('p', {}, lines.join(' '));
}

function panel(measure: Measure, worked: Worked, says: DifferenceWords): HTMLElement {
	const { picture } = says;
	return createElement(
		'section',
		{ className: 'difference-panel' },
		createElement('h3', {}, says.measures[measure]),
		drawBars(measure, worked, says),
		createElement('p', {}, sayDifference(worked, picture)),
		...limitsOf(measure, worked, picture).map((text) => createElement('p', {}, text)),
	);
}

/** What the change of a row cannot tell: it stands beside it, so that no slide is cut without it. */
function limitsOf(
	measure: Measure,
	{ groups, difference, mayBeChance, isUnfair }: Worked,
	says: DifferenceWords['picture'],
): (HTMLElement | string)[] {
	const hasChange =
		difference !== undefined || (isAlone(groups) && groups.seen.change !== undefined);
	const isBunched = BUNCHED.has(measure);
	return [
		...(isUnfair ? [createElement('b', {}, says.unfair)] : []),
		...(isBunched && hasChange ? [says.bunched] : []),
		...(!isBunched && mayBeChance ? [says.chance] : []),
	];
}

function sayDifference(
	{ groups, difference }: Worked,
	says: DifferenceWords['picture'],
): HTMLElement | string {
	const inBold = (text: string, change: number) => {
		const [start = '', end = ''] = text.split('{change}');
		return createElement('span', {}, start, createElement('b', {}, sayChange(change, says)), end);
	};
	if (difference !== undefined)
		return sayChange(difference, says) === says.same
			? says.sameThan
			: inBold(says.than, difference);
	const { before, after, change } = groups.seen;
	if (change !== undefined && isAlone(groups)) return inBold(says.alone, change);
	return before === undefined && after === undefined && isAlone(groups) ? '' : says.untold;
}

/** Whether nothing is known of a comparison group. */
const isAlone = ({ compared }: Worked['groups']) =>
	compared.before === undefined && compared.after === undefined;
