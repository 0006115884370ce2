import { guardPresses } from '#browser/page/press-guard.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { giveLine, printAs, printLeft as printLeftSlip } from './give-slip.ts';
import {
	backAgain,
	move,
	putOn,
	takeOut,
	takeOutNote,
	type SlipChange,
} from './slip/slip-changes.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

/** What the picker's buttons can ask of it. */
interface Picker {
	filter: HTMLInputElement;
	slip: SlipOnPage;
	/** Whether a mouse made the last press: after a hand-over the box has the focus then. */
	isByMouse: boolean;
	add: (codes: string[]) => void;
	change: (change: SlipChange) => void;
	end: (ending: 'next patient') => void;
}

/** Lets every button of the picker do its work, once for a shaking hand. */
export function watchPresses(root: HTMLElement, picker: Picker): void {
	guardPresses(root);
	root.addEventListener('click', (event) => {
		const button = pressedButton(event);
		if (!button) return;
		picker.isByMouse = isByMouse(event);
		if (press(root, picker, button)) picker.filter.focus();
	});
}

/** A finger would bring up the keyboard of a phone, and who presses with keys stays where they are. */
const isByMouse = (event: Event) =>
	event instanceof PointerEvent && event.detail > 0 && event.pointerType === 'mouse';

/** Does what a button is for, and gives whether the box has the keyboard after it. */
function press(root: HTMLElement, picker: Picker, button: HTMLElement): boolean {
	const { slip } = picker;
	const { pack, print, copy, move: by, printLeft, throwLeft, putNote } = button.dataset;
	const row = button.closest<HTMLElement>('[data-row]')?.dataset['row'];
	const chosen = button.closest<HTMLElement>('[data-chosen-guide]')?.dataset['chosenGuide'];
	const remove = (code: string) => picker.change(takeOut(slip.inHand, code, root));
	if (pack) picker.add(pack.split('-'));
	else if (print) printAs(root, slip, print);
	else if (row && slip.codes.includes(row)) remove(row);
	else if (row) picker.add([row]);
	else if (chosen && by) {
		picker.change(move(slip.inHand, chosen, Number(by), root));
		button.focus();
	} else if (chosen) remove(chosen);
	else if (copy) void giveLine(root, slip, button);
	else if ('next' in button.dataset) picker.end('next patient');
	else if ('bringBack' in button.dataset) picker.change(backAgain(slip.inHand, root));
	else if (printLeft) printLeftSlip(root, slip, Number(printLeft));
	else if (throwLeft) slip.dropLeft(Number(throwLeft), pageWords().recommend.thrownAway);
	else if (putNote) picker.change(putOn(slip.inHand, Number(putNote), root));
	else if ('takeNote' in button.dataset) picker.change(takeOutNote(slip.inHand));
	// Any press is a sign of life: Stay needs no more than that.
	const isDone = ['bringBack', 'printLeft', 'throwLeft', 'putNote', 'takeNote', 'stay'].some(
		(name) => name in button.dataset,
	);
	return isDone || Boolean(chosen && !by);
}
