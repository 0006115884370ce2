/** Does what must follow each change of a field: also where a tool that writes for somebody tells only of the end of it. */
export function onTyped(root: HTMLElement, then: () => void): void {
	let heard: EventTarget | null = null;
	root.addEventListener('input', ({ target }) => {
		heard = target;
		then();
	});
	root.addEventListener('change', ({ target }) => {
		const isFile = target instanceof HTMLInputElement && target.type === 'file';
		if (target !== heard && !isFile) then();
		heard = null;
	});
}
