import { printAs } from './print-as.ts';

/** `<print-part>` prints the one part of a kit whose name stands on the button that was pressed. */
class PrintPart extends HTMLElement {
	connectedCallback(): void {
		for (const button of this.querySelectorAll('button')) {
			button.addEventListener('click', () => void this.print(button.dataset['part'] ?? ''));
		}
	}

	async print(part: string): Promise<void> {
		const root = document.documentElement;
		root.dataset['printPart'] = part;
		const forget = () => delete root.dataset['printPart'];
		// Some phones print only after the call returns, so the choice stays until print ends.
		window.addEventListener('afterprint', forget, { once: true });
		if (!(await printAs('clear'))) forget();
	}
}

customElements.define('print-part', PrintPart);
