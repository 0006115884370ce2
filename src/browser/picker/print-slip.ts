import { findPart } from '#browser/page/find-part.ts';
import { fitPaper } from './hand-over-panel.ts';
import { fetchGuides } from './full-print.ts';

/** Opens the browser's own print window on the slip, at 14 or 18 pt. */
export function printSlip(root: ParentNode, size: 'clear' | 'large'): void {
	document.documentElement.dataset['print'] = size;
	fitPaper(root);
	window.print();
}

/** The same, with every guide in full behind the slip; false when a guide cannot be fetched, or the slip is wanted no more. */
export async function printSlipAndGuides(
	root: ParentNode,
	addresses: string[],
	size: string,
	isWanted: () => boolean,
): Promise<boolean> {
	try {
		const guides = await fetchGuides(addresses);
		if (!isWanted()) return false;
		findPart(root, '[data-full-print]').replaceChildren(...guides);
	} catch {
		return false;
	}
	document.documentElement.dataset['print'] = size;
	fitPaper(root);
	window.print();
	return true;
}

/** After printing, or a print that was called off: the guides in full are gone. The note stays until the next patient. */
export function tidyAfterPrint(root: ParentNode): void {
	delete document.documentElement.dataset['print'];
	findPart(root, '[data-full-print]').replaceChildren();
}
