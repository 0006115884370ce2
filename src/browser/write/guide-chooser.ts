import type { GuideFinder } from '#lib/query/guide-finder.ts';
import { knownGuides } from '#lib/query/known-guides.ts';
import { searchIn } from '#lib/words/for-search.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { SearchFiles } from '#browser/search/search-files.ts';

const says = searchIn[pageLanguage()].search;

/** So many are read at a glance. */
const MOST = 5;

/** `<guide-chooser>` shows, of its boxes to tick, those of guides that fit what is typed above them, and those that are ticked. */
class GuideChooser extends HTMLElement {
	readonly #files = new SearchFiles();

	connectedCallback(): void {
		this.#input.addEventListener('input', () => void this.#choose(this.#input.value.trim()));
	}

	get #input(): HTMLInputElement {
		return findPart(this, 'input[type="search"]');
	}

	async #choose(typed: string): Promise<void> {
		// Without the internet the whole list stays.
		const finder = typed ? await this.#files.finder().catch(() => undefined) : undefined;
		if (typed === this.#input.value.trim()) this.#show(finder && found(typed, finder));
	}

	/** Shows some guides, or all. */
	#show(slugs?: string[]): void {
		for (const tick of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
			const row = tick.closest('label');
			if (row) row.hidden = slugs !== undefined && !tick.checked && !slugs.includes(tick.value);
		}
		announce(findPart(this, '[data-found]'), slugs ? says.found(slugs.length) : '');
	}
}

const found = (typed: string, finder: GuideFinder) => knownGuides(typed, finder).slice(0, MOST);

customElements.define('guide-chooser', GuideChooser);
