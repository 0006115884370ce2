import { printAs } from '#browser/print/print-as.ts';

/** `<print-guide>` prints the page; its button marked `data-large` prints it at 18 pt. */
class PrintGuide extends HTMLElement {
	connectedCallback(): void {
		for (const button of this.querySelectorAll<HTMLElement>(':scope > button')) {
			button.addEventListener(
				'click',
				() => void printAs('large' in button.dataset ? 'large' : 'clear'),
			);
		}
	}
}

customElements.define('print-guide', PrintGuide);
