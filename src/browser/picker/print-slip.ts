import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { printNow } from '#browser/print/print-now.ts';
import { fetchGuides } from './full-print.ts';
import { clearCopies } from './print-batch.ts';

/** The slip, as far as printing needs it. */
interface PrintedSlip {
	/** Brings it up to date at once. */
	finish: () => void;
	/** Printing ended. */
	endPrint: () => void;
	showStatus: (text: string) => void;
}

/**
 * Whenever the page is printed the slip is brought up to date; and again when it stands on the screen alone. Printed by
 * the browser's own key or menu, it was handed over as by our button.
 */
export function watchPrinting(
	root: ParentNode,
	slip: PrintedSlip & { give: (way: 'slip') => void },
): void {
	window.addEventListener('beforeprint', () => {
		slip.finish();
		if (!('print' in document.documentElement.dataset)) slip.give('slip');
	});
	window.addEventListener('afterprint', () => {
		tidyAfterPrint(root);
		slip.endPrint();
	});
}

/** Opens the browser's own print window on the slip, laid out at a size. False where the browser has none: then that is said. */
export function printSlip(root: ParentNode, slip: PrintedSlip, size: string): boolean {
	document.documentElement.dataset['print'] = size;
	slip.finish();
	const isPrinted = printNow();
	if (isPrinted) slip.showStatus(pageWords().recommend.printed);
	else {
		tidyAfterPrint(root);
		slip.endPrint();
	}
	return isPrinted;
}

/** Puts every guide in full behind the slip; false when a guide cannot be fetched, or the slip is wanted no more. */
export async function addGuides(
	root: ParentNode,
	addresses: string[],
	isWanted: () => boolean,
): Promise<boolean> {
	try {
		const guides = await fetchGuides(addresses);
		if (isWanted()) findPart(root, '[data-full-print]').replaceChildren(...guides);
		return isWanted();
	} catch {
		return false;
	}
}

/** After printing, or a print that was called off: copies and guides in full are gone. The note stays until the next patient. */
export function tidyAfterPrint(root: ParentNode): void {
	delete document.documentElement.dataset['print'];
	findPart(root, '[data-full-print]').replaceChildren();
	clearCopies(root);
}
