import { pressedButton } from './pressed-button.ts';

/** The spot and the time within which a second press counts as the same one, made by a shaking or hasty hand. */
const SPOT = 24;
const HALF_A_SECOND = 500;

interface Press {
	at: number;
	x: number;
	y: number;
	button: HTMLButtonElement;
	/** What the button said as it was pressed. */
	said: string;
}

/**
 * From now on, a second press on the same spot within half a second does nothing in this part of the
 * page where it would mean something else: the words of the button changed, or another button came
 * to stand there, or the button is marked `data-once`, since the same press would take one thing more. A held Enter
 * or space bar does not press again. Pressing one button twice, such as Down, else goes through while it says the same.
 */
export function guardPresses(root: HTMLElement | Document): void {
	let last: Press | undefined;
	root.addEventListener(
		'click',
		(event) => {
			const press = event instanceof MouseEvent ? pressOf(event) : undefined;
			if (!press) return;
			if (last && isSecond(last, press) && isOther(last, press)) return stop(event);
			last = press;
		},
		{ capture: true },
	);
	// Whoever typed between two presses means them both.
	root.addEventListener('input', () => (last = undefined), { capture: true });
	root.addEventListener(
		'keydown',
		(event) => {
			if (!(event instanceof KeyboardEvent)) return;
			if (!['Enter', ' '].includes(event.key)) last = undefined;
			else if (event.repeat && !isWriting(event)) stop(event);
		},
		{ capture: true },
	);
}

function pressOf(event: MouseEvent): Press | undefined {
	const button = pressedButton(event);
	if (!button) return undefined;
	const said = button.textContent.trim();
	return { at: event.timeStamp, x: event.clientX, y: event.clientY, button, said };
}

/** A press by keyboard has no spot of its own: browsers say 0, 0. */
function isSecond(last: Press, press: Press): boolean {
	const isSoon = press.at - last.at < HALF_A_SECOND;
	return isSoon && Math.abs(press.x - last.x) < SPOT && Math.abs(press.y - last.y) < SPOT;
}

function isOther(last: Press, press: Press): boolean {
	return press.button !== last.button || press.said !== last.said || 'once' in last.button.dataset;
}

/** A space bar that is held writes spaces, and Enter new lines, where there is room for several. */
function isWriting({ key, target }: KeyboardEvent): boolean {
	return (
		target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && key === ' ')
	);
}

function stop(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
