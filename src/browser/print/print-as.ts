import { printNow } from './print-now.ts';
import { waitForPictures } from './wait-for-pictures.ts';

/** Prints the page at a size: clear print is 14 pt, large 18, small 12. False where the browser cannot. */
export async function printAs(size: 'clear' | 'large' | 'small'): Promise<boolean> {
	await waitForPictures(document);
	document.documentElement.dataset['print'] = size;
	// Some phones print only after the call returns, so the size stays until print ends.
	window.addEventListener('afterprint', () => delete document.documentElement.dataset['print'], {
		once: true,
	});
	const isPrinted = printNow();
	if (!isPrinted) delete document.documentElement.dataset['print'];
	return isPrinted;
}
