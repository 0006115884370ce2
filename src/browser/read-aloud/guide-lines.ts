import { filledIn } from '#lib/text/filled-in.ts';
import { spokenParts } from '#lib/text/spoken-parts.ts';

/** What is said in one go, and the line of the page in which it stands. */
export interface SpokenPart {
	line: HTMLElement;
	text: string;
}

const LINE = 'li, p, h1, h2, h3, h4, dt, dd, figcaption, td, th';
/** Controls, marks of sources, and rows that nobody opened. */
const NOT_READ =
	'button, fieldset, script, noscript, style, svg, .source-mark, details:not([open])';

/**
 * All that is read of a guide, in order: its title, the danger signs before anything else, and then as it stands. `folded`
 * ends it where rows stay folded, with how many they are: who only hears the page cannot see that there is more.
 */
export function guideParts(folded: string): SpokenPart[] {
	const danger = document.querySelector('[data-part="check-first"]');
	const read = (where: string) =>
		[...document.querySelectorAll(where)].flatMap((part) => partsIn(part, danger));
	return [
		...read('.guide-top > h1'),
		...(danger ? partsIn(danger) : []),
		...read('.guide-top [data-state-line], .guide-top [data-today], #text'),
		...foldedRows(folded),
	];
}

function foldedRows(folded: string): SpokenPart[] {
	const line = document.querySelector<HTMLElement>('.guide-rows h2');
	const rows = [...document.querySelectorAll<HTMLElement>('#text details:not([open])')];
	const count = rows.filter((row) => row.getClientRects().length > 0).length;
	return line && count > 0 ? [{ line, text: filledIn(folded, { count }) }] : [];
}

/** What is said of the lines that show in a part of the page, but for what is left out of it. */
function partsIn(part: Element, without: Element | null = null): SpokenPart[] {
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
	const lines: SpokenPart[] = [];
	while (walker.nextNode()) {
		const { parentElement: element, data } = walker.currentNode as Text;
		if (!element || without?.contains(element) || !isRead(element)) continue;
		const line = element.closest<HTMLElement>(LINE) ?? blockOf(element);
		const last = lines[lines.length - 1];
		if (last?.line === line) last.text += data;
		else if (data.trim()) lines.push({ line, text: numberOf(line) + data });
	}
	return lines.flatMap(({ line, text }) => spokenParts(text).map((one) => ({ line, text: one })));
}

/** What stands on one line is said in one go: a number to call is part of its sentence. What holds lines is none itself. */
function blockOf(element: HTMLElement): HTMLElement {
	const { parentElement: around } = element;
	const isInline = getComputedStyle(element).display.startsWith('inline');
	return isInline && around && !around.querySelector(LINE) ? blockOf(around) : element;
}

/** A step is read with its number, which stands on no line. */
function numberOf(line: HTMLElement): string {
	const steps = line.matches('ol > li') ? [...(line.parentElement?.children ?? [])] : [];
	return steps.length > 0 ? `${steps.indexOf(line) + 1}: ` : '';
}

const isRead = (element: HTMLElement) =>
	!element.closest(NOT_READ) && element.getClientRects().length > 0;
