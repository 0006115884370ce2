import { findPart } from '#browser/page/find-part.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';

/** What the picker's buttons and keys can ask of it. */
interface Picker {
	filter: HTMLInputElement;
	enter: () => void;
	moveTarget: (by: number) => void;
	add: (codes: string[]) => void;
	toggle: (code: string) => void;
	move: (code: string, by: number) => void;
	print: (what: string) => void;
	copy: (button: HTMLElement) => Promise<void>;
	nextPatient: () => void;
	bringBack: () => void;
}

/** Lets every button of the picker do its work, once for a shaking hand. */
export function watchPresses(root: HTMLElement, picker: Picker): void {
	guardPresses(root);
	root.addEventListener('click', (event) => {
		const button = pressedButton(event);
		if (!button) return;
		const { pack, print, copy, move } = button.dataset;
		const row = button.closest<HTMLElement>('[data-row]')?.dataset['row'];
		const chosen = button.closest<HTMLElement>('[data-chosen-guide]')?.dataset['chosenGuide'];
		if (pack) picker.add(pack.split('-'));
		else if (print) picker.print(print);
		else if (row) picker.toggle(row);
		else if (chosen && move) {
			picker.move(chosen, Number(move));
			button.focus();
		} else if (chosen) {
			picker.toggle(chosen);
			picker.filter.focus();
		} else if (copy) void picker.copy(button);
		else if ('next' in button.dataset) picker.nextPatient();
		else if ('bringBack' in button.dataset) picker.bringBack();
		// Any press is a sign of life: Stay needs no more than that.
		else if ('stay' in button.dataset) picker.filter.focus();
	});
}

/** Function keys, which type nothing on any keyboard, and the button that each presses. */
const COPY_KEYS = new Map([
	['F2', 'text'],
	['F8', 'record'],
]);

/** Lets the keys work that stand on the buttons, and Enter and the arrows in the box. */
export function watchKeys(root: ParentNode, picker: Picker): void {
	picker.filter.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Enter') picker.enter();
		else if (event.key === 'ArrowDown') picker.moveTarget(1);
		else if (event.key === 'ArrowUp') picker.moveTarget(-1);
		else return;
		event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		const copied = COPY_KEYS.get(event.key);
		const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
		if (copied && !hasModifier && !event.repeat)
			void picker.copy(findPart(root, `[data-copy="${copied}"]`));
		else if (isNextKey(event)) picker.nextPatient();
		else return;
		event.preventDefault();
	});
}

/** Alt+N, but never a letter that somebody types with AltGr, Option or Ctrl and Alt, and never in a field with words in it. */
function isNextKey(event: KeyboardEvent): boolean {
	const { target } = event;
	const isField =
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement ||
		target instanceof HTMLInputElement;
	const isTyping = isField && (target.value !== '' || !target.matches('[data-filter]'));
	return (
		event.key.toLowerCase() === 'n' &&
		event.altKey &&
		!event.ctrlKey &&
		!event.metaKey &&
		!event.getModifierState('AltGraph') &&
		!event.repeat &&
		!isTyping
	);
}
