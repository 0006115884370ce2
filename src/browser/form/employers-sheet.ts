import { findPart } from '#browser/page/find-part.ts';
import { printAs } from '#browser/print/print-as.ts';

/** `<employers-sheet>` prints the plan around it without the parts that are its writer's own. */
class EmployersSheet extends HTMLElement {
	connectedCallback(): void {
		findPart(this, 'button').addEventListener('click', () => {
			const own = document.querySelectorAll<HTMLElement>('[data-private]');
			for (const part of own) part.hidden = true;
			const until = new AbortController();
			const showAgain = () => {
				until.abort();
				for (const part of own) part.hidden = false;
			};
			const { signal } = until;
			window.addEventListener('afterprint', showAgain, { signal });
			void printAs('clear').then((isPrinted) => {
				if (!isPrinted) return showAgain();
				// Where nothing prints and nothing tells so: while a print window is open, the page hears none of these.
				if (!signal.aborted)
					for (const next of ['pointerdown', 'keydown', 'input'])
						window.addEventListener(next, showAgain, { signal });
			});
		});
	}
}

customElements.define('employers-sheet', EmployersSheet);
