import { describe, seenControls } from './seeing.ts';

/** By WCAG 2.5.5, in px of CSS. */
const LEAST = 44;

/**
 * Controls smaller than 44 × 44 px. As WCAG 2.5.5 has it, a link in a line of text may be as high as
 * its line, and a small one may stand beside a large one that does the same.
 */
export function targetFaults(): string[] {
	const controls = seenControls();
	const large = new Set(controls.filter(isLarge).map((control) => control.getAttribute('href')));
	large.delete(null);
	return controls
		.filter((control) => !isLarge(control) && !isInText(control))
		.filter((control) => !large.has(control.getAttribute('href')))
		.map((control) => {
			const { width, height } = boxOf(control);
			return `${Math.round(width)} × ${Math.round(height)} px: ${describe(control)}`;
		});
}

function isLarge(control: HTMLElement): boolean {
	const { width, height } = boxOf(control);
	return Math.min(width, height) >= LEAST - 0.5;
}

/** A press on its words ticks a box too, and chooses a file. */
function boxOf(control: HTMLElement): DOMRect {
	const label =
		control.matches('[type=checkbox], [type=radio], [type=file]') &&
		(control as HTMLInputElement).labels?.[0];
	return (label || control).getBoundingClientRect();
}

function isInText(control: HTMLElement): boolean {
	if (!control.matches('a') || getComputedStyle(control).display !== 'inline') return false;
	let block = control.parentElement;
	while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
	return letters(block) > letters(control);
}

const letters = (element: Element | null): number =>
	(element?.textContent ?? '').replaceAll(/\s+/g, '').length;

/** Buttons that are told from text by their ground alone: where a reader's own colours are forced, the ground is gone. */
export function edgelessFaults(): string[] {
	return seenControls()
		.filter((control) => control.matches('button, [type=submit], [type=button], [role=button]'))
		.filter((button) => {
			const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(button);
			const hasEdge = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
			return !hasEdge && textDecorationLine === 'none';
		})
		.map((button) => `No edge where colours are forced: ${describe(button)}`);
}
