import { looksLikeCodes } from '#lib/hand-over/typed-codes.ts';
import { bringBack, type Field } from '#browser/page/coming-back.ts';
import { findPart } from '#browser/page/find-part.ts';
import { isPlace, putAsked, readAsked, type Asked } from './search-address.ts';
import { outcomeOf } from '#lib/query/outcome.ts';
import { pagesNamed } from '#lib/query/own-pages.ts';
import { searchIn } from '#lib/words/for-search.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { fetchPictures } from './guide-picture.ts';
import { answerTo, helpFor, type Answer } from './answer.ts';
import { readPageData } from './page-data.ts';
import { SaidAnswer } from './said-answer.ts';
import { SearchFiles, type SearchAlarm } from './search-files.ts';
import { unheardBlock } from './urgent-block.ts';

const says = searchIn[pageLanguage()].search;

/** Long enough for the next letter to come, short enough to feel at once. */
const PAUSE = 150;

/**
 * `<guide-search>` answers what stands after `#q=` in the address, or is being typed in the box above
 * it. All is worked out on this device. `data-search-done` holds the query whose answer is shown.
 */
class GuideSearch extends HTMLElement {
	readonly #files = new SearchFiles();
	#asked: Asked = { query: '', keepsSpelling: false };
	#pause = 0;
	readonly #said = new SaidAnswer(() => findPart(this, '[data-search-count]'));

	connectedCallback(): void {
		const box = findPart<HTMLInputElement>(document, '#find');
		window.addEventListener('hashchange', ({ newURL }) => {
			// An emergency was answered and taken out of the address before this told of it.
			if (newURL === location.href) this.#read(box);
		});
		box.addEventListener('input', () => {
			clearTimeout(this.#pause);
			this.#pause = window.setTimeout(() => this.#type(box.value.trim()), PAUSE);
		});
		box.addEventListener('focus', () => this.#files.begin(), {
			once: true,
		});
		this.addEventListener('change', () => void this.#answer(this.#asked));
		bringBack(() => [box, ...this.querySelectorAll<Field>('input, select')]);
		box.form?.addEventListener('submit', () => this.#send(box.value.trim()));
		if (readAsked(location.hash).query !== '') this.#said.follow();
		this.#read(box);
	}

	/** Answers the address: a link, Back, or the button of the box. */
	#read(box: HTMLInputElement): void {
		// A place on the page, such as the one that the skip link goes to.
		if (isPlace(location.hash)) return;
		clearTimeout(this.#pause);
		const asked = readAsked(location.hash);
		// Where nothing is asked, words typed before the script came are kept.
		if (asked.query || this.#asked.query) box.value = asked.query;
		if (!looksLikeCodes(asked.query)) return void this.#answer(asked);
		putAsked(undefined);
		this.dataset['searchDone'] = asked.query;
		box.form?.requestSubmit();
	}

	#type(query: string): void {
		if (!looksLikeCodes(query)) void this.#answer({ query, keepsSpelling: false });
	}

	/** Find: what stands already is gone to; other words come by the address. */
	#send(query: string): void {
		clearTimeout(this.#pause);
		if (query === '' || looksLikeCodes(query)) return;
		this.#said.follow();
		void this.#answer({ query, keepsSpelling: false });
	}

	async #answer(asked: Asked): Promise<void> {
		this.#asked = asked;
		const isAsked = asked.query !== '';
		if (!isAsked) {
			putAsked(undefined);
			this.querySelector('inside-guides')?.toggleAttribute('hidden', true);
			return this.#showAnswer(asked, { said: '', parts: [] }, false);
		}
		findPart(this, '[data-search-all]').hidden = true;
		const alarm = await this.#files.alarm(asked.query).catch(() => undefined);
		// Another query came while this one waited.
		if (this.#asked !== asked) return;
		if (!alarm) return this.#showUnheard(asked);
		// Help is there before any guide is, and whether or not one ever comes.
		if (alarm.level === 'urgent') this.#showParts(helpFor(alarm, readPageData(this)));
		// What sounds like an emergency leaves no trace in the address or the history.
		putAsked(alarm.level === 'urgent' ? undefined : asked);
		const finder = await this.#files.finder().catch(() => undefined);
		if (this.#asked !== asked) return;
		if (!finder) return this.#showAnswer(asked, this.#withoutGuides(alarm), false);
		const outcome = outcomeOf(asked.query, alarm, finder, asked.keepsSpelling);
		const found = { ...outcome, pages: pagesNamed(asked.query, finder) };
		const answer = answerTo(asked, alarm, found, readPageData(this), () => {
			findPart(document, '#find').focus();
			void this.#answer({ ...asked, keepsSpelling: true });
		});
		this.#showAnswer(asked, answer, outcome.matches.length > 1 && alarm.level !== 'urgent');
	}

	/** The list of guides stays, below the numbers. */
	#showUnheard(asked: Asked): void {
		this.#showAnswer(asked, { said: says.failed, parts: [] }, false);
		this.#showParts([unheardBlock(readPageData(this).urgentCards)]);
	}

	#withoutGuides(alarm: SearchAlarm): Answer {
		return { said: says.failed, parts: helpFor(alarm, readPageData(this)) };
	}

	#showParts(parts: HTMLElement[]): void {
		findPart(this, '[data-search-answer]').replaceChildren(...parts);
	}

	/** Shows an answer all at once, so that nothing jumps, and marks the query as answered. */
	#showAnswer({ query }: Asked, { said, also = [], parts }: Answer, hasFilters: boolean): void {
		findPart(this, '[data-search-all]').hidden = parts.length > 0;
		findPart(this, '[data-search-filters]').hidden = !hasFilters;
		this.#showParts(parts);
		this.#said.say(said, also);
		if (parts.length > 0) {
			// The same is fetched whatever came of it.
			fetchPictures().catch(() => undefined);
			this.#lookInside(parts.some(({ dataset }) => 'urgentHelp' in dataset) ? '' : query);
		}
		this.dataset['searchDone'] = query;
	}

	/** Under an answer, a place is kept for what stands inside guides; where somebody needs help, nothing more is said. */
	#lookInside(query: string): void {
		const inside = this.querySelector<HTMLElement>('inside-guides');
		if (!inside) return;
		inside.hidden = query === '';
		inside.dataset['query'] = query;
		// What fails here is told by no more than an empty place: the guides are found.
		import('./inside-guides.ts').catch(() => undefined);
	}
}

customElements.define('guide-search', GuideSearch);
