import { paperOf } from './colours.ts';
import { CONTROLS, isSeen, describe, seenControls } from './seeing.ts';

/** Where the keyboard stands. */
export interface Stop {
	/** The place of this control among all that can be reached; none where it is no control of ours. */
	order: number | undefined;
	html: string;
	/** Tag, classes and the colour behind: controls that share them are drawn alike. */
	kind: string;
	/** A line of 2 px or more is drawn round it. */
	isRinged: boolean;
	/** Something else lies over its middle, or it is wholly outside the window. */
	isCovered: boolean;
	/** A part that scrolls is reached so that it can be scrolled. */
	isScroller: boolean;
	/** The day, month and year of a date are stops of their own inside one field. */
	isDay: boolean;
	/** Where it stands: a link that runs on has a box for each of its lines. */
	boxes: Box[];
}

/** A place in the window, in px of CSS. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

let wanted: HTMLElement[] = [];

/** Goes back to the top of the page, and says how many controls Tab must reach, and how many of them hold a date. */
export function startAtTop(): { controls: number; days: number } {
	document.body.tabIndex = -1;
	document.body.focus();
	document.body.removeAttribute('tabindex');
	scrollTo(0, 0);
	// Arrow keys go round the choices of one question: Tab reaches one of them.
	wanted = seenControls().filter(
		(control, _, all) =>
			!(control instanceof HTMLInputElement && control.type === 'radio') ||
			control === firstChoice(all, control.name),
	);
	const days = wanted.filter((control) => control.matches(DAYS));
	return { controls: wanted.length, days: days.length };
}

const DAYS = 'input:is([type=date], [type=time], [type=datetime-local])';

function firstChoice(all: HTMLElement[], name: string): HTMLElement | undefined {
	const choices = all.filter((one) => one.matches(`input[name="${CSS.escape(name)}"]`));
	return choices.find((one) => one.matches(':checked')) ?? choices[0];
}

/** Where the keyboard stands now; nothing where it has left the page. */
export function stopNow(): Stop | undefined {
	const at = document.activeElement;
	if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body)
		return undefined;
	const order = wanted.indexOf(at as HTMLElement);
	const { outlineStyle, outlineWidth } = getComputedStyle(at);
	return {
		order: order < 0 ? undefined : order,
		html: describe(at),
		kind: kindOf(at),
		isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
		isCovered: isCovered(at),
		isScroller: !at.matches(CONTROLS) && at.scrollWidth > at.clientWidth,
		isDay: at.matches(DAYS),
		boxes: [...at.getClientRects()].map(({ left, top, right, bottom }) => ({
			left,
			top,
			right,
			bottom,
		})),
	};
}

let last: HTMLElement | SVGElement | undefined;

/** Lets go of what the keyboard stands on, so that it can be seen without its ring. */
export function leaveStop(): void {
	last = document.activeElement as HTMLElement;
	last.blur();
}

/** Takes it up again where it was let go. */
export function returnToStop(): void {
	last?.focus({ preventScroll: true });
}

/** The kinds of all the controls that can be reached, each once. */
export const kindsOfControls = (): string[] => [...new Set(seenControls().map(kindOf))];

const kindOf = (control: Element): string =>
	[
		control.localName,
		control.getAttribute('type'),
		control.getAttribute('class'),
		...paperOf(control),
	].join(' ');

/** The middle of what shows of some line of it must be free. */
function isCovered(at: Element): boolean {
	return ![...at.getClientRects()].some(({ left, right, top: above, bottom }) => {
		const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
		const y = (Math.max(above, 0) + Math.min(bottom, innerHeight)) / 2;
		const top = document.elementFromPoint(x, y);
		const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
		return top && (at.contains(top) || top.contains(at) || label?.contains(top));
	});
}

/** Where each control stands beside the one before it, when the page is one column: none may stand above or to the left. */
export function orderFaults(): string[] {
	// What sticks to the window's edge as one scrolls stands in its own place at the top of the page.
	scrollTo(0, 0);
	return wanted.flatMap((control, index) => {
		const before = wanted[index - 1];
		if (!before || !isSeen(control) || !isSeen(before) || isFixed(control) || isFixed(before))
			return [];
		const [was, is] = [before.getBoundingClientRect(), control.getBoundingClientRect()];
		const isAbove = is.bottom <= was.top + 1 && is.left < was.right;
		// The box of a link in a line of text reaches a little into the lines above and below it.
		const shared = Math.min(was.bottom, is.bottom) - Math.max(was.top, is.top);
		const isBeside = shared > Math.min(was.height, is.height) / 2;
		const isLeft = isBeside && is.right <= was.left + 1;
		return isAbove || isLeft
			? [`Reached after ${describe(before)}, yet before it: ${describe(control)}`]
			: [];
	});
}

/** Parts of a drawing are reached as in a walk through it. */
const isFixed = (element: Element): boolean =>
	element.closest('svg') !== null ||
	/fixed|absolute|sticky/.test(getComputedStyle(element).position);
