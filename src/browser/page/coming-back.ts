export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field, with what stands in it and whether it is ticked. */
type Known = [field: Field, value: string, isTicked: boolean];

/** A hand at work: before its press or word counts, the fields stand as they are known. */
const BY_HAND = ['input', 'change', 'click'];

/**
 * Brings fields through what a browser does to them by itself as a page comes, reloaded or by Back, and then does what
 * must follow. Chromium puts what stood in them before over what a script has filled in since; WebKit, in a page that
 * comes back from memory, empties those marked `autocomplete="off"` a moment after `pageshow`. Neither tells: what
 * nobody typed would be kept with the next letter, in place of what was kept.
 *
 * Gives what is to be called after each change that a script makes: from then on that is what is known of the fields.
 * @param isFilledAtFirst Whether a script fills them in as the page comes, and tells of each change. Fields of which
 * nothing is kept stand as any script leaves them.
 */
export function bringBack(
	fieldsNow: () => Iterable<Field>,
	then?: () => void,
	isFilledAtFirst = false,
): () => void {
	let known: Known[] = [];
	let isOver = true;
	let isFromMemory = false;
	const know = () => {
		if (!isOver) known = [...fieldsNow()].filter(({ type }) => type !== 'file').map(stateOf);
	};
	const byHand = ({ target }: Event) => {
		putBack(known, target);
		if (isFromMemory) then?.();
		know();
	};
	const begin = () => {
		isOver = false;
		know();
		for (const sign of BY_HAND) window.addEventListener(sign, byHand, { capture: true });
	};
	const end = () => {
		for (const sign of BY_HAND) window.removeEventListener(sign, byHand, { capture: true });
		const isPutBack = !isOver && putBack(known);
		isOver = true;
		if (isPutBack || isFromMemory) then?.();
	};
	// What is drawn on a page that stands already, no browser fills in.
	if (isFilledAtFirst && document.readyState !== 'complete') begin();
	window.addEventListener('pagehide', begin);
	window.addEventListener('pageshow', ({ persisted }) => {
		isFromMemory = persisted;
		window.setTimeout(end);
	});
	return know;
}

function stateOf(field: Field): Known {
	return [field, field.value, field instanceof HTMLInputElement && field.checked];
}

/** Puts fields back as they are known, but not the one at hand, nor those whose tick goes as that is ticked; whether one stood otherwise. */
function putBack(known: Known[], atHand?: EventTarget | null): boolean {
	const changed = known.filter(([field, value, isTicked]) => {
		if (field === atHand || isOfOneChoice(field, atHand)) return false;
		const [, now, isTickedNow] = stateOf(field);
		return now !== value || isTickedNow !== isTicked;
	});
	for (const [field, value, isTicked] of changed) {
		field.value = value;
		if (field instanceof HTMLInputElement) field.checked = isTicked;
	}
	return changed.length > 0;
}

function isOfOneChoice(field: Field, atHand?: EventTarget | null): boolean {
	return field.type === 'radio' && atHand instanceof HTMLInputElement && atHand.name === field.name;
}
