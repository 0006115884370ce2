import { pageWords } from '#browser/page/page-words.ts';
import { watchDates } from './date-fields.ts';

/** Tells of what a field does not take: a day out of reason or not whole, and the end of words that are too long for it. */
export function watchFields(root: HTMLElement, say: (words: string) => void): void {
	watchDates(root, say);
	root.addEventListener('paste', ({ target, clipboardData }) => {
		const cut = lettersCut(target, clipboardData?.getData('text') ?? '');
		// After the browser has put in what fits, which takes earlier words away.
		if (cut > 0) window.setTimeout(() => say(pageWords().form.cut(cut)));
	});
}

function lettersCut(target: EventTarget | null, pasted: string): number {
	if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return 0;
	const { maxLength, value, selectionStart, selectionEnd } = target;
	if (maxLength < 0) return 0;
	const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
	return pasted.length - Math.max(0, maxLength - value.length + replaced);
}
