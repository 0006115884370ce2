import { createElement } from '#browser/page/create-element.ts';

/** Says under a field that the end of what was typed is left out: half a number on paper helps nobody. */
export function showCut(field: Element, words: string): void {
	const line = { className: 'font-bold text-help', dataset: { cut: '' } };
	field.closest('label')?.after(createElement('p', line, words));
}

/** Takes such lines away: what stands in the field is all there is. */
export function forgetCut(root: ParentNode): void {
	for (const line of root.querySelectorAll('[data-cut]')) line.remove();
}
