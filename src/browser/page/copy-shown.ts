import { announce } from './announce.ts';
import { copyText } from './copy-text.ts';
import { findPart } from './find-part.ts';
import { pageWords } from './page-words.ts';

/** How long a button says what became of its press. */
const SAID_FOR = 4000;
const ends = new WeakMap<HTMLElement, number>();

/**
 * Copies the words that a part of the page shows, and says on the button that was pressed whether it could. Where
 * it could not, or the clipboard does not answer, the words are selected, ready to be copied by hand. The button holds its words in `[data-label]`.
 */
export async function copyShown(shown: HTMLElement, button: HTMLElement): Promise<void> {
	const { copied, failed } = pageWords().copying;
	const label = findPart(button, '[data-label]');
	label.dataset['own'] ??= label.textContent;
	const say = (isCopied: boolean) => {
		if (!isCopied) window.getSelection()?.selectAllChildren(shown);
		announce(label, isCopied ? copied : failed);
		window.clearTimeout(ends.get(label));
		const end = window.setTimeout(() => {
			label.textContent = label.dataset['own'] ?? '';
		}, SAID_FOR);
		ends.set(label, end);
	};
	say(await copyText(shown.textContent, () => say(false)));
}
