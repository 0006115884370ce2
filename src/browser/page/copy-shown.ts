import { announce } from './announce.ts';
import { copyText } from './copy-text.ts';
import { findPart } from './find-part.ts';
import { pageWords } from './page-words.ts';

/** How long a button says what became of its press. */
const SAID_FOR = 4000;

/**
 * Copies the words that a part of the page shows, and says on the button that was pressed whether it could. Where
 * it could not, the words are selected, ready to be copied by hand. The button holds its words in `[data-label]`.
 */
export async function copyShown(shown: HTMLElement, button: HTMLElement): Promise<void> {
	const { copied, failed } = pageWords().copying;
	const label = findPart(button, '[data-label]');
	const isCopied = await copyText(shown.textContent);
	if (!isCopied) window.getSelection()?.selectAllChildren(shown);
	label.dataset['own'] ??= label.textContent;
	announce(label, isCopied ? copied : failed);
	window.setTimeout(() => {
		label.textContent = label.dataset['own'] ?? '';
	}, SAID_FOR);
}
