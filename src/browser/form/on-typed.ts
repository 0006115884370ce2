import { pageWords } from '#browser/page/page-words.ts';

/** Does what must follow each change of a field, and is told of which: also where a tool that writes for somebody tells only of the end of it. */
export function onTyped(root: HTMLElement, then: (field: EventTarget | null) => void): void {
	let heard: EventTarget | null = null;
	root.addEventListener('input', ({ target }) => {
		heard = target;
		then(target);
	});
	root.addEventListener('change', ({ target }) => {
		const isFile = target instanceof HTMLInputElement && target.type === 'file';
		if (target !== heard && !isFile) then(target);
		heard = null;
	});
}

/** Tells of the end of pasted words that is too long for its field. */
export function onCut(root: HTMLElement, say: (words: string) => void): void {
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
