import { findPart } from '#browser/page/find-part.ts';
import { fitPaper } from './hand-over-panel.ts';
import { fetchGuides } from './full-print.ts';

/** Opens the browser's own print window on the slip, at 14 or 18 pt. */
export function printSlip(root: ParentNode, size: 'clear' | 'large'): void {
	document.documentElement.dataset['print'] = size;
	fitPaper(root);
	window.print();
}

/** The same, with every guide in full behind the slip; false when a guide cannot be fetched. */
export async function printSlipAndGuides(
	root: ParentNode,
	addresses: string[],
	size: string,
): Promise<boolean> {
	try {
		findPart(root, '[data-full-print]').replaceChildren(...(await fetchGuides(addresses)));
	} catch {
		return false;
	}
	document.documentElement.dataset['print'] = size;
	fitPaper(root);
	window.print();
	return true;
}

/** After printing: the note and the guides in full are gone from the page. */
export function tidyAfterPrint(root: ParentNode): void {
	delete document.documentElement.dataset['print'];
	findPart(root, '[data-full-print]').replaceChildren();
	findPart<HTMLTextAreaElement>(root, '[data-note]').value = '';
}
