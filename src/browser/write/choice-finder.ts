import { forAuthors } from '#lib/words/for-authors.ts';
import { fitsWords } from '#lib/write/fits-words.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

const { write: says } = forAuthors[pageLanguage()];

/**
 * `<choice-finder data-patterns="DangerSign">` shows, of its boxes to tick, those whose words fit what is typed above
 * them, and those that are ticked. The whole words of a sign stand in the patterns of the page.
 */
class ChoiceFinder extends HTMLElement {
	connectedCallback(): void {
		const input = findPart<HTMLInputElement>(this, 'input[type="search"]');
		input.addEventListener('input', () => this.#show(input.value.trim()));
	}

	#show(typed: string): void {
		let count = 0;
		for (const tick of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
			const row = tick.closest('label');
			if (!row) continue;
			const isFound = fitsWords(this.#wordsOf(row, tick.value), typed);
			row.hidden = !isFound && !tick.checked;
			if (isFound) count += 1;
		}
		announce(findPart(this, '[data-found]'), typed ? says.haveWords(count) : '');
	}

	#wordsOf(row: HTMLElement, name: string): string {
		const key = CSS.escape(`${this.dataset['patterns'] ?? ''} ${name}`);
		const pattern = document.querySelector<HTMLTemplateElement>(`template[data-pattern="${key}"]`);
		return [row.textContent, name, pattern?.content.textContent].join(' ');
	}
}

customElements.define('choice-finder', ChoiceFinder);
