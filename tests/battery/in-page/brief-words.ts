import { describe, isSeen, seenTexts } from './seeing.ts';

const FIELDS =
	'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button]), textarea';

const reached = new WeakSet<Element>();
let stood = new Set<string>();
let came: string[] = [];

const lines = (): string[] => document.body.innerText.split('\n').filter((line) => line.trim());

/** Puts the keyboard in the next field that it was not in yet; false where there is none. */
export function reachField(): boolean {
	stood = new Set(lines());
	const field = [...document.querySelectorAll<HTMLElement>(FIELDS)].find(
		(one) => isSeen(one) && !reached.has(one) && !one.matches(':disabled'),
	);
	if (field) reached.add(field);
	field?.focus();
	return field !== undefined;
}

/** Notes the words that came with that: whether there are any. */
export function noteWords(): boolean {
	came = lines().filter((line) => !stood.has(line));
	return came.length > 0;
}

/** Words that came and went by themselves before a slow reader had read them. */
export function briefWordsFaults(): string[] {
	const now = new Set(lines());
	return came
		.filter((line) => !now.has(line))
		.map((line) => `Gone before it could be read: ${line.slice(0, 80)}`);
}

let saidBefore = '';

/** All that is read out as it changes. */
const said = (): string[] =>
	[...document.querySelectorAll('[role=status], [role=alert], [aria-live=polite]')]
		.flatMap((region) => (region.children.length > 0 ? [...region.children] : [region]))
		.map((line) => line.textContent.trim())
		.filter(Boolean);

/** Notes what was said before a press. */
export function noteSaid(): void {
	saidBefore = said().join('\n');
}

/**
 * What is said after a press, and stands on the page where whoever pressed cannot see it: enlarged, a page shows a
 * small part of itself (WCAG 1.4.10, 4.1.3). Where the keyboard was taken on, it is that place that counts.
 */
export function farAnswerFaults(): string[] {
	if (said().join('\n') === saidBefore) return [];
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
