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

/** Tells of the end of words, pasted or typed, that is too long for its field, and of which field. */
export function onCut(root: HTMLElement, say: (words: string, field: Element) => void): void {
	const look = (field: EventTarget | null, added: string) => {
		const cut = lettersCut(field, added);
		if (cut === 0 || !(field instanceof Element)) return;
		const { form } = pageWords();
		// After the browser has put in what fits, which takes earlier words away.
		window.setTimeout(() => say(added.length === 1 ? form.full : form.cut(cut), field));
	};
	root.addEventListener('paste', ({ target, clipboardData }) =>
		look(target, clipboardData?.getData('text') ?? ''),
	);
	root.addEventListener('beforeinput', ({ target, data, inputType }) => {
		if (inputType === 'insertText') look(target, data ?? '');
	});
}

function lettersCut(target: EventTarget | null, added: string): number {
	if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return 0;
	const { maxLength, value, selectionStart, selectionEnd } = target;
	if (maxLength < 0) return 0;
	const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
	return Math.max(0, added.length - Math.max(0, maxLength - value.length + replaced));
}
