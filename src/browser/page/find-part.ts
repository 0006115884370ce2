/** The one element that a selector names, or a clear error for whoever changed the page. */
export function findPart<Part extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Part {
	const part = root.querySelector<Part>(selector);
	if (!part) throw new Error(`This page needs ${selector}.`);
	return part;
}
