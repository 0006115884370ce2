import { printNow } from '#browser/print/print-now.ts';
import { findPart } from '#browser/page/find-part.ts';
import { fitPaper } from './hand-over-panel.ts';
import { fetchGuides } from './full-print.ts';

/** Opens the browser's own print window on the slip, at 14 or 18 pt; false, and said, where there is none. */
export function printSlip(root: ParentNode, size: string): boolean {
	document.documentElement.dataset['print'] = size;
	fitPaper(root);
	const isPrinted = printNow();
	if (!isPrinted) tidyAfterPrint(root);
	return isPrinted;
}

/** The same, with every guide in full behind the slip, and what came of it: nothing when the slip is wanted no more. */
export async function printSlipAndGuides(
	root: ParentNode,
	addresses: string[],
	size: string,
	isWanted: () => boolean,
): Promise<'printed' | 'notFetched' | 'notPrinted' | undefined> {
	try {
		const guides = await fetchGuides(addresses);
		if (!isWanted()) return undefined;
		findPart(root, '[data-full-print]').replaceChildren(...guides);
	} catch {
		return 'notFetched';
	}
	return printSlip(root, size) ? 'printed' : 'notPrinted';
}

/** After printing, or a print that was called off: the guides in full are gone. The note stays until the next patient. */
export function tidyAfterPrint(root: ParentNode): void {
	delete document.documentElement.dataset['print'];
	findPart(root, '[data-full-print]').replaceChildren();
}
