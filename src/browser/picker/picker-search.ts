import { findPacks } from '#lib/hand-over/pack-search.ts';
import type { GuideFinder } from '#lib/query/guide-finder.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { SearchFiles } from '#browser/search/search-files.ts';
import { foundCodes, namedCodes, rowGuides, showRows } from './guide-rows.ts';

/** What Enter adds: guides, or a pack of them. */
export interface Target {
	title: string;
	codes: string[];
}

const { recommend: says } = pageWords();

/** Finds guides and packs. It fetches what finding needs when it is made, and says when that is there. */
export class PickerSearch {
	readonly #root: HTMLElement;
	#finder: GuideFinder | undefined;
	/** How many results stand above the one that Enter adds: the arrow keys move it. */
	#at = 0;
	#targets: Target[] = [];

	constructor(root: HTMLElement, whenReady: () => void) {
		this.#root = root;
		new SearchFiles()
			.finder()
			.then((finder) => {
				this.#finder = withoutPhrases(finder);
				// The first search folds every title, before anything is typed.
				foundCodes(root, 'a', this.#finder);
				whenReady();
			})
			// Without the internet, titles alone are looked in.
			.catch(() => undefined);
	}

	/** What Enter adds now; nothing where nothing is typed, or nothing fits. */
	get target(): Target | undefined {
		return this.#targets[this.#at];
	}

	/** Shows what fits the words, best first. The page is marked with the words whose answer stands. */
	show(typed: string): void {
		const { dataset } = this.#root;
		if (typed.trim() === '') delete dataset['searchDone'];
		else if (this.#finder) dataset['searchDone'] = typed.trim();
		const codes = foundCodes(this.#root, typed, this.#finder);
		showRows(this.#root, codes);
		const packs = this.#showPacks(typed, codes.length);
		const named = namedCodes(this.#root, typed);
		const guides = named.length > 1 ? [named] : codes.map((code) => [code]);
		const found = guides.map((some) => ({ codes: some, title: this.#titles(some) }));
		const [asked, others] = [
			packs.filter((one) => one.isFirst),
			packs.filter((one) => !one.isFirst),
		];
		this.#targets = typed.trim() === '' ? [] : [...asked, ...found, ...others];
		this.#at = 0;
		announce(
			findPart(this.#root, '[data-found]'),
			typed.trim() === '' ? '' : says.found(codes.length, packs.length),
		);
		this.#showTarget();
	}

	/** Moves what Enter adds up or down the results. */
	move(by: number): void {
		this.#at = Math.min(Math.max(this.#at + by, 0), Math.max(this.#targets.length - 1, 0));
		this.#showTarget();
		this.#root.querySelector('[data-target]')?.scrollIntoView({ block: 'nearest' });
	}

	#titles(codes: string[]): string {
		return rowGuides(this.#root, codes)
			.map(({ title }) => title)
			.join(', ');
	}

	/** Packs stand after the guides that were found; before them where they were asked for, or nothing is typed. */
	#showPacks(typed: string, guides: number): (Target & { isFirst: boolean })[] {
		const section = findPart(this.#root, '[data-packs]');
		const entries = [...section.querySelectorAll<HTMLElement>('[data-pack-entry]')];
		const titleOf = ({ dataset }: HTMLElement) => dataset['packEntry'] ?? '';
		const found = findPacks(typed, entries.map(titleOf));
		for (const entry of entries)
			entry.hidden = found.length > 0 && !found.some(({ title }) => title === titleOf(entry));
		const isFirst = typed.trim() === '' || guides === 0 || found.some((one) => one.isAskedFor);
		const rows = findPart(this.#root, '[data-guides]');
		const isNow = Boolean(section.compareDocumentPosition(rows) & Node.DOCUMENT_POSITION_FOLLOWING);
		if (isFirst && !isNow) rows.before(section);
		if (!isFirst && isNow) rows.after(section);
		return found.map(({ title }) => ({
			title,
			isFirst,
			codes:
				findPart(
					entries.find((entry) => titleOf(entry) === title) ?? section,
					'[data-pack]',
				).dataset['pack']?.split('-') ?? [],
		}));
	}

	#isChosen(target: Target | undefined): boolean {
		const isOnSlip = (code: string) =>
			this.#root.querySelector(`[data-row="${code}"][data-on-slip]`) !== null;
		return target?.codes.every(isOnSlip) === true;
	}

	#showTarget(): void {
		const { target } = this;
		const line = this.#isChosen(target) ? says.alreadyChosen : says.enterAdds;
		findPart(this.#root, '[data-enter]').textContent = target ? line(target.title) : '';
		const code = target?.codes.length === 1 ? target.codes[0] : undefined;
		for (const row of this.#root.querySelectorAll<HTMLElement>('[data-row]'))
			row.toggleAttribute('data-target', row.dataset['row'] === code);
	}
}

/** The same finder, which does not look for the phrase that is most like the words: no row shows it, and it took most of a keystroke. */
function withoutPhrases(finder: GuideFinder): GuideFinder {
	const guides = [...finder.guides.values()].map((guide) => ({ ...guide, says: [] }));
	return { ...finder, guides: new Map(guides.map((guide) => [guide.slug, guide])) };
}
