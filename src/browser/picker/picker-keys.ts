import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { giveLine } from './give-slip.ts';
import type { PickerSearch } from './picker-search.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

/** What the picker's keys can ask of it. */
interface Picker {
	filter: HTMLInputElement;
	search: PickerSearch;
	slip: SlipOnPage;
	isByMouse: boolean;
	enter: () => void;
	end: (ending: 'next patient') => void;
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
		else if (event.key === 'ArrowDown') picker.search.move(1);
		else if (event.key === 'ArrowUp') picker.search.move(-1);
		else return;
		event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		picker.isByMouse = false;
		const copied = COPY_KEYS.get(event.key);
		const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
		if (copied && !hasModifier && !event.repeat)
			void giveLine(root, picker.slip, findPart(root, `[data-copy="${copied}"]`));
		else return;
		event.preventDefault();
	});
	watchNextKey(picker);
}

const HALF_A_SECOND = 500;

/**
 * Alt+N. Where it would take words away that somebody is typing, the first press only says so, and the second does it:
 * a key that did nothing and said nothing left one patient's note for the next. Two presses of a hasty or shaking hand are
 * one: what was said must have been there to be read.
 */
function watchNextKey(picker: Picker): void {
	let asked: EventTarget | null = null;
	let askedAt = 0;
	document.addEventListener('keydown', (event) => {
		if (!isNextKey(event)) {
			if (event.key !== 'Alt') asked = null;
			return;
		}
		event.preventDefault();
		const { target, timeStamp } = event;
		if (asked === target && timeStamp - askedAt < HALF_A_SECOND) return;
		if (!isTyped(target) || asked === target) {
			asked = null;
			picker.end('next patient');
		} else {
			asked = target;
			askedAt = timeStamp;
			picker.slip.showStatus(pageWords().recommend.nextAgain);
		}
	});
}

/** Never a letter that somebody types with AltGr, Option, or Ctrl and Alt; and a held key is pressed once. */
const isNextKey = (event: KeyboardEvent) =>
	event.key.toLowerCase() === 'n' &&
	event.altKey &&
	!event.ctrlKey &&
	!event.metaKey &&
	!event.getModifierState('AltGraph') &&
	!event.repeat;

/** A field whose words go with the patient. */
const isTyped = (field: EventTarget | null) =>
	(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) &&
	field.matches('[data-note], [data-filter], [data-own-name]') &&
	field.value !== '';
