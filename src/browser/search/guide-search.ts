import { looksLikeCodes } from '#lib/hand-over/typed-codes.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { putAsked, readAsked, type Asked } from './search-address.ts';
import { outcomeOf } from '#lib/query/outcome.ts';
import { answerTo, helpFor, type Answer, type Shelf } from './answer.ts';
import { SearchFiles, type SearchAlarm } from './search-files.ts';

const says = pageWords().search;

/** Long enough for the next letter to come, short enough to feel at once. */
const PAUSE = 150;

/**
 * `<guide-search>` answers what stands after `#q=` in the address, or is being typed in the box above
 * it. All is worked out on this device. `data-search-done` holds the query whose answer stands.
 */
class GuideSearch extends HTMLElement {
	readonly #files = new SearchFiles();
	#asked: Asked = { query: '', keepsSpelling: false };
	#pause = 0;

	connectedCallback(): void {
		const box = findPart<HTMLInputElement>(document, '#find');
		window.addEventListener('hashchange', () => this.#read(box));
		box.addEventListener('input', () => {
			clearTimeout(this.#pause);
			this.#pause = window.setTimeout(() => this.#type(box.value.trim()), PAUSE);
		});
		box.addEventListener('focus', () => this.#files.begin(), {
			once: true,
		});
		this.addEventListener('change', () => void this.#answer(this.#asked));
		this.#read(box);
	}

	/** Answers the address: a link, Back, or the button of the box. */
	#read(box: HTMLInputElement): void {
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

	async #answer(asked: Asked): Promise<void> {
		this.#asked = asked;
		const isAsked = asked.query !== '';
		if (!isAsked) {
			putAsked(undefined);
			return this.#stand(asked, { count: '', parts: [] }, false);
		}
		findPart(this, '[data-search-all]').hidden = true;
		const alarm = await this.#files.alarm(asked.query).catch(() => undefined);
		// Another query came while this one waited.
		if (this.#asked !== asked) return;
		if (!alarm) return this.#stand(asked, { count: says.failed, parts: [] }, false);
		// Help is there before any guide is, and whether or not one ever comes.
		if (alarm.level === 'urgent') this.#show(helpFor(alarm, this.#shelf()));
		// What sounds like an emergency leaves no trace in the address or the history.
		putAsked(alarm.level === 'urgent' ? undefined : asked);
		const finder = await this.#files.finder().catch(() => undefined);
		if (this.#asked !== asked) return;
		if (!finder) return this.#stand(asked, this.#withoutGuides(alarm), false);
		const outcome = outcomeOf(asked.query, alarm, finder, asked.keepsSpelling);
		const answer = answerTo(asked, alarm, outcome, this.#shelf(), () => {
			findPart(document, '#find').focus();
			void this.#answer({ ...asked, keepsSpelling: true });
		});
		this.#stand(asked, answer, outcome.matches.length > 1);
	}

	#withoutGuides(alarm: SearchAlarm): Answer {
		return { count: says.failed, parts: helpFor(alarm, this.#shelf()) };
	}

	#show(parts: HTMLElement[]): void {
		findPart(this, '[data-search-answer]').replaceChildren(...parts);
	}

	/** Puts an answer in place at one stroke, so that nothing jumps, and says that it stands. */
	#stand({ query }: Asked, { count, parts }: Answer, hasFilters: boolean): void {
		findPart(this, '[data-search-all]').hidden = parts.length > 0;
		findPart(this, '[data-search-filters]').hidden = !hasFilters;
		this.#show(parts);
		const status = findPart(this, '[data-search-count]');
		if (status.textContent !== count) status.textContent = count;
		this.dataset['searchDone'] = query;
	}

	#shelf(): Shelf {
		const topic = findPart<HTMLSelectElement>(this, '[data-search-topic]');
		return {
			topics: [...topic.options]
				.filter(({ value }) => value)
				.map(({ value, text }) => ({ slug: value, title: text })),
			urgentCards: findPart<HTMLTemplateElement>(this, '[data-urgent-cards]').content,
			onlyTopic: topic.value,
			onlyForCarers: findPart<HTMLInputElement>(this, '[data-search-carers]').checked,
		};
	}
}

customElements.define('guide-search', GuideSearch);
