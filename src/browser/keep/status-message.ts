import { announce } from '#browser/page/announce.ts';

const lines = new WeakMap<Element, HTMLElement>();

/** Says how keeping goes, in a line of its own after the button, read aloud where a reader listens. */
export function showStatus(button: HTMLElement, ...parts: (Node | string)[]): void {
	const line = lines.get(button) ?? document.createElement('p');
	if (!lines.has(button)) {
		line.className = 'w-full text-sm';
		button.parentElement?.after(line);
		lines.set(button, line);
	}
	announce(line, ...parts);
}
