import { describe } from './seeing.ts';

/** What scrolls sideways, is cut off, or is lower than its own text, in the window as it is. */
export function cutOffFaults(): string[] {
	const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
		(element) => !element.closest('svg, noscript') && element.checkVisibility(),
	);
	return [...tooWide(elements), ...[document.body, ...elements].flatMap(cutOff)];
}

function tooWide(elements: HTMLElement[]): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const last = elements.findLast(
		(element) => element.getBoundingClientRect().right > clientWidth + 1,
	);
	return [`${scrollWidth} px wide, by ${describe(last ?? document.body)}`];
}

function cutOff(element: HTMLElement): string[] {
	const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
	// Text for screen readers alone is clipped to one pixel.
	if (clientWidth <= 1 || clientHeight <= 1) return [];
	const { overflowX, overflowY, fontSize } = getComputedStyle(element);
	const isWide = scrollWidth > clientWidth + 1;
	const isHigh = scrollHeight > clientHeight + 1;
	if ((hides(overflowX) && isWide) || (hides(overflowY) && isHigh))
		return [`Cut off: ${describe(element)}`];
	// A table may scroll in itself, by WCAG 1.4.10, and a field scrolls as one types.
	if (/auto|scroll/.test(overflowX) && isWide && !element.querySelector('table'))
		return element.matches('input, textarea, select')
			? []
			: [`Scrolls sideways: ${describe(element)}`];
	const isLow =
		element.matches('input:not([type=checkbox], [type=radio], [type=range]), select, button') &&
		clientHeight < Number.parseFloat(fontSize);
	return isLow ? [`Lower than its text: ${describe(element)}`] : [];
}

const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);
