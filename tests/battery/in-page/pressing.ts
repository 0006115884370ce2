import { noteSaid } from './brief-words.ts';
import { voiceFaults } from './outline.ts';
import { describe, isSeen } from './seeing.ts';
import { noteWindows } from './windows.ts';

/** What is pressed: all that acts on this page. Links lead away, and are asked by the check of links. */
const PRESSED =
	'button, summary, [role=button], [role=tab], [onclick], a[href="#"], input[type=checkbox], select';

const parts = (): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>(PRESSED)].filter(
		(part) => isSeen(part) && !part.matches(':disabled, [inert], [inert] *'),
	);

let pressed: HTMLElement | undefined;
let before = '';
let alerts: Element[] = [];

/** Puts the keyboard on the next part that was not pressed yet; false where there is none. */
export function reachNext(): string {
	const next = parts().find((part) => !done.has(part));
	if (!next) return '';
	done.add(next);
	pressed = next;
	next.focus();
	const after = next.nextElementSibling ?? undefined;
	// What is spoken when it comes, a line that gets words, and a button that comes beside, need no state.
	const isPart = after?.matches(
		':not(button, a, output, [role=status], [role=alert], [aria-live], :empty)',
	);
	shutBefore = isPart && after && !isSeen(after) ? after : undefined;
	noteWindows();
	noteSaid();
	spokenBefore = spoken();
	before = stateOfPage();
	coloursBefore = coloursOf();
	wordsBefore = document.body.innerText;
	isHeld = false;
	return describe(next);
}

const done = new WeakSet<Element>();

/** Whether the last press changed anything. */
export const hasChanged = (): boolean => stateOfPage() !== before;

/** Clicks as a mouse does what the keyboard had no answer from: whether that changed anything. */
export async function answersMouse(): Promise<boolean> {
	pressed?.click();
	await new Promise((resolve) => setTimeout(resolve, 50));
	return hasChanged();
}

/** What is wrong once a part was pressed: focus that is lost, a part without its state, a window without bounds. */
export function pressedFaults(): string[] {
	if (!pressed) return [];
	const what = describe(pressed);
	const at = document.activeElement;
	const faults: string[] = [];
	if (!at || at === document.body || !at.checkVisibility({ visibilityProperty: true }))
		faults.push(`Focus is lost by ${what}`);
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) faults.push(`The page is ${scrollWidth} px wide after ${what}`);
	const owned = document.getElementById(pressed.getAttribute('aria-controls') ?? '');
	if (owned && pressed.ariaExpanded && (pressed.ariaExpanded === 'true') !== isSeen(owned))
		faults.push(`Says that it is ${pressed.ariaExpanded === 'true' ? '' : 'not '}open: ${what}`);
	if (!pressed.ariaExpanded && opened() && !pressed.matches('summary, [aria-haspopup]'))
		faults.push(`Opens a part and does not say so: ${what}`);
	faults.push(...sendingFaults(), ...voiceFaults());
	const said = [...spoken()].filter(
		([region, words]) => words && words !== spokenBefore.get(region),
	);
	if (said.length > 1)
		faults.push(
			`Says ${said.map(([, words]) => `“${words}”`).join(' and ')} at once after ${what}`,
		);
	alerts = [...document.querySelectorAll('[role=alert]')].filter(isSeen);
	return faults;
}

let spokenBefore = new Map<Element, string>();

/** What stands in each part that is read out as it changes: two that change at once talk over each other. */
const spoken = (): Map<Element, string> =>
	new Map(
		[...document.querySelectorAll('[role=status], [role=alert], [aria-live=polite]')]
			.filter((region) => region.checkVisibility({ visibilityProperty: true }))
			.map((region) => [region, region.textContent.trim()]),
	);

let shutBefore: Element | undefined;
let coloursBefore = '';
let wordsBefore = '';
let isHeld = false;

addEventListener('submit', (sent) => setTimeout(() => (isHeld = sent.defaultPrevented)));

/** A form that was held back says why, in words that help, and not in colour alone. */
function sendingFaults(): string[] {
	if (!isHeld || !pressed) return [];
	isHeld = false;
	const words = document.body.innerText;
	const what = describe(pressed);
	if (words === wordsBefore)
		return [
			coloursOf() === coloursBefore
				? `Held back, and no word of it: ${what}`
				: `Held back, and said in colour alone: ${what}`,
		];
	const fresh = words.split('\n').filter((line) => line && !wordsBefore.split('\n').includes(line));
	return fresh.length > 0 &&
		fresh.every((line) => /^\W*(invalid|error|wrong|required)\W*$/i.test(line))
		? [`Says that something is wrong, and not what helps: ${what}`]
		: [];
}

const coloursOf = (): string =>
	[...document.querySelectorAll('input, select, textarea, label')]
		.map((one) => getComputedStyle(one))
		.map(({ color, borderColor, backgroundColor }) => `${color} ${borderColor} ${backgroundColor}`)
		.join('\n');

/** The part right after it was hidden, and is shown now. */
function opened(): boolean {
	const next = pressed?.nextElementSibling;
	return Boolean(
		next && next === shutBefore && isSeen(next) && !next.contains(document.activeElement),
	);
}

/** How many alerts stand. */
export const countAlerts = (): number => alerts.length;

/** Alerts that went by themselves before a slow reader had read them. */
export const vanishedFaults = (): string[] =>
	alerts
		.filter((one) => !one.isConnected || !isSeen(one) || !one.textContent.trim())
		.map((one) => `Gone before it could be read: ${describe(one)}`);

/** All that a press can change: what is shown, ticked, open or written. */
function stateOfPage(): string {
	const shown = [...document.body.querySelectorAll('*')].map((one) => {
		const field = one as HTMLInputElement;
		const state = `${field.value} ${field.checked} ${String(one.getAttribute('class'))}`;
		return `${isSeen(one)} ${state} ${one.ariaExpanded} ${one.ariaPressed}`;
	});
	return `${location.href} ${document.body.innerText} ${shown.join('\n')}`;
}
