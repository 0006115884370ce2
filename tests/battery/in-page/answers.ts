import { describe, seenTexts } from './seeing.ts';

let before = '';

/** All that is read out as it changes. */
const said = (): string[] =>
	[...document.querySelectorAll('[role=status], [role=alert], [aria-live=polite]')]
		.flatMap((region) => (region.children.length > 0 ? [...region.children] : [region]))
		.map((line) => line.textContent.trim())
		.filter(Boolean);

/** Notes what was said before a press. */
export function noteSaid(): void {
	before = said().join('\n');
}

/**
 * What is said after a press, and stands on the page where whoever pressed cannot see it: enlarged, a page shows a
 * small part of itself (WCAG 1.4.10, 4.1.3). Where the keyboard was taken on, it is that place that counts.
 */
export function farAnswerFaults(): string[] {
	if (said().join('\n') === before) return [];
	const { activeElement: at } = document;
	const texts = seenTexts();
	return said().flatMap((words) => {
		const holders = texts.filter(({ text }) => words.startsWith(text)).map(({ holder }) => holder);
		if (holders.length === 0 || holders.some(isInWindow)) return [];
		return [`Answers out of sight, “${words.slice(0, 80)}”: ${at ? describe(at) : ''}`];
	});
}

function isInWindow(holder: Element): boolean {
	const { top, bottom } = holder.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
