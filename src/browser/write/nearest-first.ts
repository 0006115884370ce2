import { SearchFiles } from '#browser/search/search-files.ts';
import { findGuides } from '#lib/query/guide-finder.ts';
import { lineAt } from '#lib/write/form-answers.ts';
import { readForm } from './form-fields.ts';

/**
 * `<nearest-first>` puts the guides that are most like the one being written first among those to tick,
 * when its author opens the list. The same search as readers have decides, on this device.
 */
class NearestFirst extends HTMLElement {
	readonly #files = new SearchFiles();

	connectedCallback(): void {
		this.closest('details')?.addEventListener('toggle', () => void this.#order());
	}

	async #order(): Promise<void> {
		const form = this.closest('write-guide');
		const list = this.querySelector('label')?.parentElement;
		if (!form || !list) return;
		const answers = readForm(form);
		const about = `${lineAt(answers, 'title')} ${lineAt(answers, 'summary')}`.trim();
		// Without the internet the list stays as it is, A to Z.
		const finder = about ? await this.#files.finder().catch(() => undefined) : undefined;
		if (!finder) return;
		const near = findGuides(about, finder).map(({ guide }) => guide.slug);
		const inputs = [...list.querySelectorAll('input')];
		list.prepend(
			...near.flatMap((slug) => inputs.find(({ value }) => value === slug)?.closest('label') ?? []),
		);
	}
}

customElements.define('nearest-first', NearestFirst);
