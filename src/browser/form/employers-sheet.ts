import { findPart } from '#browser/page/find-part.ts';
import { printAs } from '#browser/print/print-as.ts';

/** `<employers-sheet>` prints the plan around it without the parts that are its writer's own. */
class EmployersSheet extends HTMLElement {
	connectedCallback(): void {
		findPart(this, 'button').addEventListener('click', () => {
			const own = document.querySelectorAll<HTMLElement>('[data-private]');
			for (const part of own) part.hidden = true;
			const showAgain = () => own.forEach((part) => (part.hidden = false));
			window.addEventListener('afterprint', showAgain, { once: true });
			void printAs('clear').then((isPrinted) => isPrinted || showAgain());
		});
	}
}

customElements.define('employers-sheet', EmployersSheet);
