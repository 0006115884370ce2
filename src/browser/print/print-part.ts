import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { fetchGuides } from '#browser/picker/full-print.ts';
import { printAs } from './print-as.ts';

/** The part that stands on pages of its own: the one sheets of the session’s guides. */
const SHEETS = 'sheets';

/** `<print-part>` prints a whole kit, or the one part whose name stands on the button that was pressed; large where its box is ticked. */
class PrintPart extends HTMLElement {
	connectedCallback(): void {
		for (const button of this.querySelectorAll('button')) {
			button.addEventListener('click', () => void this.print(button.dataset['part'] ?? ''));
		}
	}

	async print(part: string): Promise<void> {
		const links = part === SHEETS || part === '' ? sheetLinks() : [];
		const hasSheets = links.length === 0 || (await this.#fetchSheets(links));
		if (part === SHEETS && !hasSheets) return;
		const root = document.documentElement;
		root.dataset['printPart'] = part;
		const forget = () => delete root.dataset['printPart'];
		// Some phones print only after the call returns, so the choice stays until print ends.
		window.addEventListener('afterprint', forget, { once: true });
		const isLarge = this.querySelector('input:checked');
		if (!(await printAs(isLarge ? 'large' : 'clear'))) forget();
	}

	/** Puts the one sheets on the page, for paper alone; false, and it is said, where they did not come. */
	async #fetchSheets(links: Element[]): Promise<boolean> {
		const addresses = links.map((link) => link.getAttribute('href') ?? '');
		try {
			const sheets = await fetchGuides(addresses);
			findPart(document, `[data-kit="${SHEETS}"]`).replaceChildren(...sheets);
			announce(findPart(this, '[data-said]'));
			return true;
		} catch {
			announce(findPart(this, '[data-said]'), pageWords().sessions.sheetsFailed);
			return false;
		}
	}
}

const sheetLinks = () => [...document.querySelectorAll('[data-sheets] a')];

customElements.define('print-part', PrintPart);
