import { leftOverText } from '#lib/write/left-over.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';

/** Shows the lines of what has no place in the form, or that there is none. */
export function showLeftOver(root: ParentNode, lines: string[]): void {
	const part = findPart(root, '[data-left-over]');
	part.hidden = lines.length === 0;
	const className = 'whitespace-pre-line';
	const items = lines.map((line) => createElement('li', { className }, leftOverText(line)));
	findPart(part, 'ul').replaceChildren(...items);
}

/** What of a text is not in what a field holds now; of many names, those that it does not offer. */
export function leftOf(text: string, held: string, isOfNames: boolean): string {
	if (!isOfNames) return bare(text) === bare(held) ? '' : text;
	const names = held.split('\n');
	return text
		.split('\n')
		.filter((name) => !names.includes(name))
		.join('\n');
}

const bare = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
