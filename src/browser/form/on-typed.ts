import { pageWords } from '#browser/page/page-words.ts';

/** Does what must follow each change of a field, and is told of which: also where a tool that writes for somebody tells only of the end of it. */
export function onTyped(root: HTMLElement, then: (field: EventTarget | null) => void): void {
	let heard: EventTarget | null = null;
	// What was typed before this listens is there already: leaving that field tells of nothing new, and an answer to it
	// would move what is being pressed.
	const early = document.activeElement;
	const before = textIn(early);
	root.addEventListener('input', ({ target }) => {
		heard = target;
		then(target);
	});
	root.addEventListener('change', ({ target }) => {
		const isFile = target instanceof HTMLInputElement && target.type === 'file';
		const isOld = target === early && before !== undefined && textIn(target) === before;
		if (target !== heard && !isFile && !isOld) then(target);
		heard = null;
	});
}

/** What stands in a field to write in. */
function textIn(field: EventTarget | null): string | undefined {
	if (field instanceof HTMLTextAreaElement) return field.value;
	const isTicked = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
	return field instanceof HTMLInputElement && !isTicked ? field.value : undefined;
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
