import { pickerLink } from '#lib/hand-over/picker-link.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { copyLine } from './copy-line.ts';
import { watchSlipLanguage } from './slip-language.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

/**
 * Lets the picker be opened as it stands elsewhere: by a link that a clinical system holds, which a button copies, and in
 * another language.
 */
export function watchViewLink(root: HTMLElement, slip: Pick<SlipOnPage, 'codes' | 'give'>): void {
	watchSlipLanguage(root, slip);
	const words = () => findPart<HTMLInputElement>(root, '[data-filter]').value.trim();
	root.addEventListener('click', (event) => {
		const button = pressedButton(event);
		if (!button || !('viewCopy' in button.dataset)) return;
		const line = findPart(root, '[data-view-line]');
		line.textContent = pickerLink(slip.codes, words(), root.dataset['site'] ?? '');
		void copyLine(line, button).then(() => slip.give('view'));
	});
}
