import { announce } from '#browser/page/announce.ts';
import { fetchPage } from '#browser/fetch/fetch-page.ts';
import { findPart } from '#browser/page/find-part.ts';
import { printAs } from './print-as.ts';

/** How a link asks for both languages as the page opens. */
const ASKED = '#both';

/**
 * `<both-languages>` prints the one sheet of its page, and after it the English one, which stands on the page for paper
 * alone and only until then.
 */
class BothLanguages extends HTMLElement {
	connectedCallback(): void {
		findPart(this, 'button').addEventListener('click', () => void this.print());
		if (location.hash !== ASKED) return;
		// Once: Back or a reload asks nobody again.
		history.replaceState(history.state, '', location.pathname);
		void this.print();
	}

	async print(): Promise<void> {
		const status = findPart(this, '[data-status]');
		const english = await this.#fetchEnglish();
		announce(status, english ? '' : (this.dataset['failed'] ?? ''));
		if (!english) return;
		const forget = () => english.remove();
		window.addEventListener('afterprint', forget, { once: true });
		findPart(document, '.one-sheet').after(english);
		if (!(await printAs('clear'))) forget();
	}

	/** The English sheet, with what stands at its foot; nothing where it did not come. */
	async #fetchEnglish(): Promise<HTMLElement | undefined> {
		try {
			const page = await fetchPage(this.dataset['english'] ?? '');
			const sheet = document.importNode(findPart(page, '.one-sheet'), true);
			const { lang, dataset } = page.documentElement;
			sheet.lang = lang;
			sheet.dataset['both'] = '';
			document.documentElement.dataset['englishFoot'] = dataset['sheetFoot'] ?? '';
			return sheet;
		} catch {
			return undefined;
		}
	}
}

customElements.define('both-languages', BothLanguages);
