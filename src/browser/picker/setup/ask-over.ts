import { askWhich } from '#browser/page/ask-which.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { setup: says } = pageWords().recommend;

/** Puts a set-up in place; where that takes the place of what was typed and is kept nowhere, only after a question. */
export function askOver(
	root: HTMLElement,
	takesWords: boolean,
	put: () => void,
	say: (words: string) => void,
): void {
	if (!takesWords) return put();
	say('');
	askWhich(findPart(root, '[data-setup-open]'), says.openOver, [
		[says.openNow, put],
		[says.openNot, () => say(says.leftAsItIs)],
	]);
}
