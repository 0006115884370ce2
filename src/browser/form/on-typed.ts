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
