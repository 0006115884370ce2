import { CONTROLS, describe, isSeen } from './seeing.ts';

const PRESSES = /^(click|mousedown|mouseup|pointerdown|touchstart)$/;

/** Parts of the page that a script made answer a press, which no look at the page would tell. */
const listening = new WeakSet<Element>();

type Listen = (this: EventTarget, type: string, ...rest: unknown[]) => void;

// This script comes before those of the page.
const targets = EventTarget.prototype as { addEventListener: Listen };
const { addEventListener: add } = targets;
targets.addEventListener = function (type, ...rest) {
	if (this instanceof Element && PRESSES.test(type)) listening.add(this);
	add.call(this, type, ...rest);
};

/** What looks as if it could be pressed, or answers a press, and cannot be reached by keyboard. */
export function pressableFaults(): string[] {
	const holders = `${CONTROLS}, label, option`;
	return [...document.body.querySelectorAll('*')]
		.filter((element) => isSeen(element) && !element.closest(holders))
		.filter(
			(element) =>
				element.matches('[onclick], [role=button], [role=link], [role=checkbox]') ||
				getComputedStyle(element).cursor === 'pointer' ||
				// Whoever holds controls hears the presses on them.
				(listening.has(element) && !element.querySelector(CONTROLS)),
		)
		.map((element) => `Looks like a button, and Tab does not reach it: ${describe(element)}`);
}
