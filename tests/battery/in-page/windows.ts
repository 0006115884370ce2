import { pressableFaults } from './listening.ts';
import { describe, isSeen, seenControls } from './seeing.ts';

const BOXES = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';

let stoodBefore = new Set<Element>();
let box: HTMLElement | undefined;

/** Parts that lie over the page. A bar along an edge of the window is none of them. */
function boxes(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
		if (!isSeen(one)) return false;
		if (one.matches(BOXES)) return true;
		if (getComputedStyle(one).position !== 'fixed') return false;
		const { left, right, top, bottom, height } = one.getBoundingClientRect();
		const isWide = left <= 1 && right >= innerWidth - 1;
		const isAtEdge = top <= 1 || bottom >= innerHeight - 1;
		return !(isWide && isAtEdge && height < innerHeight / 2);
	});
}

/** Notes which windows stand before a press. */
export function noteWindows(): void {
	stoodBefore = new Set(boxes());
	box = undefined;
}

/** What is wrong with a window that the last press opened, before anything in it is pressed: `opened` where one came. */
export function openedWindow(): { opened: boolean; faults: string[] } {
	box = boxes().find((one) => !stoodBefore.has(one));
	if (!box) return { opened: false, faults: [] };
	const what = describe(box);
	const faults = pressableFaults();
	if (!box.contains(document.activeElement)) faults.push(`Focus stays behind a window: ${what}`);
	// The next press of Tab comes from the last of its controls.
	const controls = seenControls().filter((control) => box?.contains(control));
	controls.at(-1)?.focus();
	return { opened: true, faults };
}

/** Asked after Tab was pressed on the last control of a window. */
export const leftWindow = (): string[] => {
	const at = document.activeElement;
	const isOut = box && at && at !== document.body && !box.contains(at);
	return box && isOut ? [`Tab leaves an open window: ${describe(box)}`] : [];
};

/** Asked after Escape was pressed. */
export const keptWindow = (): string[] =>
	box && isSeen(box) ? [`Escape does not close a window: ${describe(box)}`] : [];
