import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { printNow } from '#browser/print/print-now.ts';
import { fetchGuides } from './full-print.ts';
import { clearCopies } from './print-batch.ts';
import type { SlipOnPage } from './slip-on-page.ts';

/** Whenever the page is printed, `finish` brings the slip up to date; and again when it stands on the screen alone. */
export function watchPrinting(root: ParentNode, finish: () => void): void {
	window.addEventListener('beforeprint', finish);
	window.addEventListener('afterprint', () => {
		tidyAfterPrint(root);
		finish();
	});
}

/** Opens the browser's own print window on the slip, laid out at a size. False where the browser has none: then that is said. */
export function printSlip(
	root: ParentNode,
	slip: Pick<SlipOnPage, 'finish' | 'showStatus'>,
	size: string,
): boolean {
	document.documentElement.dataset['print'] = size;
	slip.finish();
	const isPrinted = printNow();
	if (isPrinted) slip.showStatus(pageWords().recommend.printed);
	else {
		tidyAfterPrint(root);
		slip.finish();
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
