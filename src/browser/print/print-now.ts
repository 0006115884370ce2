import { printFailed } from '#lib/words/print-failed.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/**
 * Opens the browser's print window; false where there is none, as inside the apps that show a page in a window of
 * their own. That is then said under the button that was pressed.
 */
export function printNow(): boolean {
	try {
		window.print();
		return true;
	} catch {
		const after = document.activeElement?.closest('button')?.parentElement;
		const said = after?.nextElementSibling;
		if (said instanceof HTMLElement && 'printFailed' in said.dataset) said.remove();
		const line = {
			className: 'mt-3 w-full font-bold',
			role: 'alert',
			dataset: { printFailed: '' },
		};
		(after ?? document.querySelector('main h1'))?.after(
			createElement('p', line, printFailed[pageLanguage()]),
		);
		return false;
	}
}
