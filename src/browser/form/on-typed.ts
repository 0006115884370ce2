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
