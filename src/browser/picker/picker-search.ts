import type { GuideFinder } from '#lib/query/guide-finder.ts';
import { isSure } from '#lib/query/known-guides.ts';
import { looksLikeCodes } from '#lib/hand-over/typed-codes.ts';
import { wordsIn } from '#lib/query/features.ts';
import { announce, say } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { SearchFiles, type Hears, type SearchAlarm } from '#browser/search/search-files.ts';
import { foundCodes, namedCodes, namesGuide, showRows } from './guide-rows.ts';
import { rowGuides } from './row-guides.ts';
import { showPacks, type Target } from './pack-buttons.ts';
import { snomedTerm } from './snomed-term.ts';

const { recommend: says } = pageWords();

/** Finds guides and packs. It fetches what finding needs when it is made, and says when that is there. */
export class PickerSearch {
	readonly #root: HTMLElement;
	#finder: GuideFinder | undefined;
	#hears: Hears | undefined;
	/** How many results stand above the one that Enter adds: the arrow keys move it. At -1 it adds none. */
	#at = 0;
	/** Where what was typed is a danger, Enter adds nothing until an arrow key was pressed. */
	#first = 0;
	#targets: Target[] = [];
	#typed = '';
	/** What is to be said of codes that were typed and are none; `''` where there are none. */
	unknown = '';

	constructor(root: HTMLElement, whenReady: () => void) {
		this.#root = root;
		const files = new SearchFiles();
		files
			.finder()
			.then((finder) => {
				this.#finder = withoutPhrases(finder);
				// The first search folds every title, before anything is typed.
				foundCodes(root, 'a', this.#finder);
				whenReady();
			})
			// Without the internet, titles alone are looked in.
			.catch(() => undefined)
			// What tells danger is as large again: the box does not wait for it.
			.then(async () => {
				this.#hears = await files.hears();
				// What the arrow keys chose by then stays, but for a danger. Else the answer is as for words that are typed later.
				const isMoved = this.#at !== this.#first;
				if (!isMoved || this.#hears(this.#typed).level === 'urgent') whenReady();
			})
			.catch(() => undefined);
	}

	/** What Enter adds now; nothing where nothing is typed, or nothing fits. */
	get target(): Target | undefined {
		return this.#targets[this.#at];
	}

	/** Shows what fits the words, best first. The page is marked with the words whose answer stands. */
	show(typed: string): void {
		this.#typed = typed;
		const { dataset } = this.#root;
		if (typed.trim() === '') delete dataset['searchDone'];
		else if (this.#finder) dataset['searchDone'] = typed.trim();
		const meant = snomedTerm(this.#root, typed.trim()) ?? typed;
		const alarm = this.#hears?.(meant);
		const codes = foundCodes(this.#root, meant, this.#finder, alarm);
		showRows(this.#root, codes);
		const packs = showPacks(this.#root, meant, codes.length);
		const named = namedCodes(this.#root, meant);
		this.unknown = named.unknown.length > 0 ? says.unknownCodes(named.unknown) : '';
		const guides = named.codes.length > 1 ? [named.codes] : codes.map((code) => [code]);
		const found = guides.map((some) => ({ codes: some, title: this.#titles(some) }));
		const [asked, others] = [
			packs.filter((one) => one.isFirst),
			packs.filter((one) => !one.isFirst),
		];
		this.#targets = typed.trim() === '' ? [] : [...asked, ...found, ...others];
		this.#first = this.#showDanger(meant, alarm, asked.length > 0) ? -1 : 0;
		this.#at = this.#first;
		announce(findPart(this.#root, '[data-found]'), this.#saysFound(meant, codes, packs.length));
		this.#showTarget();
	}

	#saysFound(typed: string, codes: string[], packs: number): string {
		if (typed.trim() === '') return '';
		if (codes.length + packs > 0)
			return `${this.unknown} ${says.found(codes.length, packs)}`.trim();
		return this.unknown || says.foundNothing(wordsIn(typed).length);
	}

	/** Says so where what was typed is urgent; true where nothing is to be handed over for it unasked. */
	#showDanger(typed: string, alarm: SearchAlarm | undefined, isPackAsked: boolean): boolean {
		const line = findPart(this.#root, '[data-danger]');
		// A code that is none is no emergency.
		const isDanger = alarm?.level === 'urgent' && !looksLikeCodes(typed);
		if (line.hidden === isDanger) say(line, isDanger ? says.danger : '');
		line.hidden = !isDanger;
		if (!isDanger || isPackAsked || namesGuide(this.#root, typed)) return false;
		return alarm.isBare || !this.#finder || !isSure(typed, this.#finder);
	}

	/** Moves what Enter adds up or down the results. */
	move(by: number): void {
		this.#at = Math.min(
			Math.max(this.#at + by, this.#first),
			Math.max(this.#targets.length - 1, 0),
		);
		this.#showTarget();
		this.#root.querySelector('[data-target]')?.scrollIntoView({ block: 'nearest' });
	}

	#titles(codes: string[]): string {
		return rowGuides(this.#root, codes)
			.map(({ title }) => title)
			.join(', ');
	}

	#isChosen(target: Target | undefined): boolean {
		const isOnSlip = (code: string) =>
			this.#root.querySelector(`[data-row="${code}"][data-on-slip]`) !== null;
		return target?.codes.every(isOnSlip) === true;
	}

	#showTarget(): void {
		const { target } = this;
		const line = this.#isChosen(target) ? says.alreadyChosen : says.enterAdds;
		const nothing = this.#targets.length > 0 ? says.enterAddsNothing : '';
		findPart(this.#root, '[data-enter]').textContent = target ? line(target.title) : nothing;
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
