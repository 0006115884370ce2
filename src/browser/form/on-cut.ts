import { pageWords } from '#browser/page/page-words.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;
type Say = (words: string, field: Element) => void;

/**
 * Tells of words that a field has no room for, and of which field, whichever way they come: typed, pasted, dropped,
 * spoken, put in by a spelling checker, or filled in by a browser that tells of it only afterwards. Words that are dragged from one field
 * to another without room stay where they were: the browser would take all of them away, and put in what fits.
 */
export function onCut(root: HTMLElement, say: Say): void {
	const { form: says } = pageWords();
	/** The field in which the browser is about to put words that were counted. */
	let counted: Box | undefined;
	let dragged: Box | undefined;
	let composed: { box: Box; room: number } | undefined;

	const tell = (box: Box, added: string, room: number) => {
		counted = box;
		const cut = added.replaceAll('\r\n', '\n').length - room;
		// After the browser has put in what fits, which takes earlier words away.
		window.setTimeout(() => {
			counted = undefined;
			if (cut > 0) say(added.length === 1 ? says.full : says.cut(cut), box);
		});
	};

	root.addEventListener('paste', ({ target, clipboardData }) => {
		if (isLimited(target)) tell(target, clipboardData?.getData('text') ?? '', roomIn(target));
	});
	root.addEventListener('beforeinput', ({ target, data, dataTransfer, inputType, isComposing }) => {
		if (!isLimited(target)) return;
		// A paste and a drop were counted as they came. While it is composed, a word may still shrink.
		if (counted === target || isComposing || inputType.includes('Composition')) return;
		tell(target, data ?? dataTransfer?.getData('text') ?? '', roomIn(target));
	});
	root.addEventListener('compositionstart', ({ target }) => {
		composed = isLimited(target) ? { box: target, room: roomIn(target) } : undefined;
	});
	root.addEventListener('compositionend', ({ data }) => {
		if (composed) tell(composed.box, data, composed.room);
		composed = undefined;
	});

	document.addEventListener(
		'dragstart',
		({ target }) => (dragged = isBox(target) ? target : undefined),
	);
	document.addEventListener('dragend', () => (dragged = undefined));
	root.addEventListener('drop', (event) => {
		const { target, dataTransfer } = event;
		if (!isLimited(target) || target === dragged) return;
		const added = dataTransfer?.getData('text') ?? '';
		// What is dropped takes the place of nothing.
		const room = target.maxLength - target.value.length;
		if (!dragged || added.length <= room) return tell(target, added, room);
		event.preventDefault();
		say(says.staysThere(added.length - room), target);
	});

	root.addEventListener('input', (event) => {
		const { target } = event;
		if (!isLimited(target)) return;
		const isCounted = counted === target || (event instanceof InputEvent && event.isComposing);
		if (!isCounted && target.value.length >= target.maxLength) say(says.mayBeCut, target);
	});
}

const isBox = (target: EventTarget | null): target is Box =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const isLimited = (target: EventTarget | null): target is Box =>
	isBox(target) && target.maxLength >= 0;

function roomIn({ maxLength, value, selectionStart, selectionEnd }: Box): number {
	const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
	return Math.max(0, maxLength - value.length + replaced);
}
