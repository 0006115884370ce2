import { SearchFiles } from '#browser/search/search-files.ts';
import type { GuideFinder } from '#lib/query/guide-finder.ts';
import { foundCodes } from './guide-rows.ts';

/** Finds rows of the picker. It fetches what finding needs when it is made, and says when that is there. */
export class PickerSearch {
	readonly #root: HTMLElement;
	#finder: GuideFinder | undefined;

	constructor(root: HTMLElement, whenReady: () => void) {
		this.#root = root;
		new SearchFiles()
			.finder()
			.then((finder) => {
				this.#finder = finder;
				whenReady();
			})
			// Without the internet, titles alone are looked in.
			.catch(() => undefined);
	}

	/** The codes that fit what was typed, best first. The page is marked with the words whose answer stands. */
	codes(typed: string): string[] {
		if (this.#finder) this.#root.dataset['searchDone'] = typed.trim();
		return foundCodes(this.#root, typed, this.#finder);
	}
}
