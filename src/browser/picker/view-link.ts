import { pickerLink } from '#lib/hand-over/picker-link.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { copyLine } from './copy-line.ts';

/** Lets the button work that copies what opens the picker as it stands, for a clinical system to hold: nothing is handed over by it. */
export function watchViewLink(
	root: HTMLElement,
	view: () => { codes: readonly string[]; words: string },
): void {
	root.addEventListener('click', (event) => {
		const button = pressedButton(event);
		if (!button || !('viewCopy' in button.dataset)) return;
		const { codes, words } = view();
		const line = findPart(root, '[data-view-line]');
		line.textContent = pickerLink(codes, words, root.dataset['site'] ?? '');
		void copyLine(line, button);
	});
}
