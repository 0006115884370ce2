import { waitForPictures } from './wait-for-pictures.ts';

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

async function printAs(size: 'clear' | 'large'): Promise<void> {
	await waitForPictures(document);
	document.documentElement.dataset['print'] = size;
	// Some phones print only after the call returns, so the size stays until print ends.
	window.addEventListener('afterprint', () => delete document.documentElement.dataset['print'], {
		once: true,
	});
	window.print();
}

customElements.define('print-guide', PrintGuide);
