import { createElement } from './create-element.ts';

/** Words wait until typing rests, in ms: said at each letter, they would talk over whoever hears the letters. */
const REST = 1000;
/** What changes so soon after is said with it, in ms. */
const TOGETHER = 100;

/**
 * The one part of the page that is read out as it changes: two would talk over each other. It is there before
 * anything is said, for a screen reader misses the first words of a part that comes with them.
 */
const voice = createElement('div', { className: 'sr-only print:hidden' });
voice.setAttribute('role', 'status');
// Only what is new: by itself a status is read whole.
voice.setAttribute('aria-atomic', 'false');
document.body.append(voice);

const waiting = new Map<Element, string>();
const spoken = new WeakMap<Element, HTMLElement>();
const shown = new Set<HTMLElement>();
let place: (line: HTMLElement) => void = () => undefined;
let isResting = false;
let isAway = false;
let turn = 0;

addEventListener('input', (event) => event instanceof InputEvent && takeTurn(true), true);
// A press wants its answer now, and so does Enter.
addEventListener('click', () => comeBack(false), true);
addEventListener('keydown', ({ key }) => key === 'Enter' && comeBack(false), true);
// Behind another window, such as that for printing, nothing is heard; and who comes back hears first where they are.
addEventListener('blur', () => (isAway = true));
addEventListener('focus', () => comeBack(true));

/**
 * Shows words on a line of the page, near to what was pressed, and has them read out once typing rests. Words that
 * stand already are not said again; what the line said before is never said once it no longer holds.
 */
export function announce(line: HTMLElement, ...parts: (Node | string)[]): void {
	const before = line.textContent;
	line.replaceChildren(...parts);
	shown.add(line);
	if (line.textContent === before) return isResting ? undefined : takeTurn(false);
	const texts = parts.map((part) => (typeof part === 'string' ? part : part.textContent));
	say(line, texts.join(' '));
}

/** Has each line put where it can be seen, before it is said: only pages with such lines pay for that. */
export function placeLines(by: typeof place): void {
	place = by;
}

/** Puts a line where it can be seen, with what stands after it. */
export const placeNow = (line: HTMLElement): void => place(line);

/** Has words read out that no line shows; `about` is what they tell of, whose next words take their place. */
export function say(about: Element, words: string): void {
	spoken.get(about)?.remove();
	waiting.delete(about);
	if (words.trim()) waiting.set(about, words);
	if (!isResting) takeTurn(false);
}

function comeBack(rests: boolean): void {
	isAway = false;
	takeTurn(rests);
}

function takeTurn(rests: boolean): void {
	isResting = rests;
	clearTimeout(turn);
	turn = window.setTimeout(speak, rests ? REST : TOGETHER);
}

/** What changed at one time is said one after the other, and the same words in two places once. */
function speak(): void {
	isResting = false;
	if (isAway) return;
	for (const line of shown) place(line);
	shown.clear();
	if (waiting.size === 0) return;
	const lines = new Map<string, HTMLElement>();
	for (const [about, words] of waiting) {
		const line = lines.get(words) ?? createElement('p', {}, words);
		lines.set(words, line);
		spoken.set(about, line);
	}
	waiting.clear();
	voice.replaceChildren(...lines.values());
}
