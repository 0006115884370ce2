const lines = new WeakMap<Element, HTMLElement>();

/** Says how keeping goes, in a line of its own after the button, read aloud where a reader listens. */
export function showStatus(button: HTMLElement, ...parts: (Node | string)[]): void {
	const line = lines.get(button) ?? document.createElement('p');
	if (!lines.has(button)) {
		line.className = 'w-full text-sm';
		line.setAttribute('role', 'status');
		button.parentElement?.after(line);
		lines.set(button, line);
	}
	line.replaceChildren(...parts);
}
