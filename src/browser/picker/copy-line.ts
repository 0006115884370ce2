import { copyText } from '#browser/page/copy-text.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** How long a button says what became of its press. */
const SAID_FOR = 3000;
/** The buttons that say what became of a press, and what they said before. */
const saying = new Map<Element, string>();

/**
 * Copies a line that shows, and says on the button that was pressed whether it could; false where it could not. Where the
 * clipboard does not answer, the line is selected, and `whenSlow` called, for as long as there is the same slip.
 */
export async function copyLine(
	line: HTMLElement,
	button: HTMLElement,
	whenSlow?: () => void,
): Promise<boolean> {
	const { copied, copyFailed } = pageWords().recommend;
	const text = line.textContent;
	// The next patient's line may stand there by the time of an answer.
	const isStill = () => line.textContent === text;
	const slow = () => {
		if (!isStill()) return;
		window.getSelection()?.selectAllChildren(line);
		sayOn(button, copyFailed);
		whenSlow?.();
	};
	const isCopied = (await copyText(text, slow)) || (isStill() && copySelected(line));
	if (isStill()) sayOn(button, isCopied ? copied : copyFailed);
	return isCopied;
}

function sayOn(button: HTMLElement, words: string): void {
	const label = findPart(button, '[data-label]');
	if (!saying.has(label)) saying.set(label, label.textContent);
	label.textContent = words;
	window.setTimeout(() => sayOwn(label), SAID_FOR);
}

/** Lets every button say its own words again: for the next patient, nothing was copied. */
export function forgetCopied(): void {
	for (const label of saying.keys()) sayOwn(label);
}

function sayOwn(label: Element): void {
	label.textContent = saying.get(label) ?? label.textContent;
	saying.delete(label);
}

/** Where the clipboard is barred, as on plain http: the browser’s older way, which leaves the words selected for Ctrl+C. */
function copySelected(line: HTMLElement): boolean {
	window.getSelection()?.selectAllChildren(line);
	// Its type is struck out as deprecated; on such a page it is the one way there is.
	const page: { execCommand?: (name: string) => boolean } = document;
	const isCopied = page.execCommand?.('copy') ?? false;
	if (isCopied) window.getSelection()?.removeAllRanges();
	return isCopied;
}
