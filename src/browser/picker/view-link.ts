import { pickerLink } from '#lib/hand-over/picker-link.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { copyLine } from './copy-line.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

/** Lets the button work that copies what opens the picker as it stands, for a clinical system to hold. */
export function watchViewLink(root: HTMLElement, slip: Pick<SlipOnPage, 'codes' | 'give'>): void {
	const words = () => findPart<HTMLInputElement>(root, '[data-filter]').value.trim();
	root.addEventListener('click', (event) => {
		const button = pressedButton(event);
		if (!button || !('viewCopy' in button.dataset)) return;
		const line = findPart(root, '[data-view-line]');
		line.textContent = pickerLink(slip.codes, words(), root.dataset['site'] ?? '');
		void copyLine(line, button).then(() => slip.give('view'));
	});
}
