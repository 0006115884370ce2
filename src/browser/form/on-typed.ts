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
