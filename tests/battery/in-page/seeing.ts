/** How a fault names an element: the start of its HTML. */
export const describe = (element: Element): string =>
	element.outerHTML.slice(0, 120).replaceAll(/\s+/g, ' ');

/** Whether an element is drawn, and larger than the one pixel of text for screen readers alone. */
export function isSeen(element: Element): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

/** Every element of the page that is seen. */
export const seenElements = (): Element[] =>
	[...document.body.querySelectorAll('*')].filter(isSeen);

/** Every piece of text that is seen, with the element that holds it. */
export function seenTexts(): { text: string; holder: Element }[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: { text: string; holder: Element }[] = [];
	while (walker.nextNode()) {
		const { nodeValue, parentElement: holder } = walker.currentNode;
		const text = nodeValue?.trim();
		if (!text || !holder || holder.closest('noscript, script, style, option')) continue;
		if (isSeen(holder)) found.push({ text, holder });
	}
	return found;
}

/** What a reader presses, fills in or opens. */
export const CONTROLS =
	'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]:not([tabindex="-1"])';

/** The controls of the page that are seen and can be used. */
export const seenControls = (): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
		(control) =>
			control.checkVisibility({ visibilityProperty: true }) &&
			!control.matches(':disabled, [inert], [inert] *'),
	);

/** Opens every part that a reader can open, so that what is inside is looked at too. */
export function openAll(): void {
	for (const part of document.querySelectorAll('details')) part.open = true;
}
