import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';

/** Shows what is kept of the practice and has no place on the page, or that there is nothing. */
export function showRest(root: ParentNode, rest: Readonly<Record<string, unknown>>): void {
	const texts = Object.values(rest).map((kept) =>
		typeof kept === 'string' ? kept : JSON.stringify(kept),
	);
	const part = findPart(root, '[data-left-over]');
	part.hidden = texts.length === 0;
	findPart(part, 'ul').replaceChildren(...texts.map((text) => createElement('li', {}, text)));
}
