type Settings<Tag extends keyof HTMLElementTagNameMap> = Omit<
	Partial<HTMLElementTagNameMap[Tag]>,
	'dataset'
> & { dataset?: Record<string, string> };

/** A new element with its settings and what it holds; texts become text, never markup. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	{ dataset = {}, ...properties }: Settings<Tag>,
	...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	for (const [name, value] of Object.entries(dataset)) element.dataset[name] = value;
	element.append(...inside);
	return element;
}

/** A link as results show it: large enough for an unsteady thumb. */
export function link(href: string, text: string): HTMLAnchorElement {
	return createElement('a', { href, textContent: text, className: 'inline-block py-3' });
}
