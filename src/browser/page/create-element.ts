/** A new element with its settings and what it holds; texts become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	settings: Partial<HTMLElementTagNameMap[Tag]> & { marks?: Record<string, string> },
	...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const { marks = {}, ...properties } = settings;
	const element = Object.assign(document.createElement(tag), properties);
	for (const [name, value] of Object.entries(marks)) element.dataset[name] = value;
	element.append(...inside);
	return element;
}

/** A link as results show it: large enough for an unsteady thumb. */
export function link(href: string, text: string): HTMLAnchorElement {
	return make('a', { href, textContent: text, className: 'inline-block py-3' });
}
