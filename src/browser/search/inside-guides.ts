import { excerptParts } from '#lib/query/guide-text-file.ts';
import { insideWords } from '#lib/words/for-inside-guides.ts';
import { announce } from '#browser/page/announce.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement, link } from '#browser/page/create-element.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { fetchGuideText, readOffer, type Passage } from './guide-text.ts';

type Connection = Navigator & { connection?: { effectiveType?: string; saveData?: boolean } };

const says = insideWords[pageLanguage()];

/** Whether the words of all guides cost their reader next to nothing. Safari and Firefox cannot tell: there it is asked. */
function isGoodLine(): boolean {
	const { connection } = navigator as Connection;
	return connection?.effectiveType === '4g' && connection.saveData === false;
}

/**
 * `<inside-guides data-query="leg lifter">` shows what stands inside guides on a query. It fetches the same,
 * whatever is asked, even where nothing is to be shown, so that no host learns what that was.
 */
class InsideGuides extends HTMLElement {
	static readonly observedAttributes = ['data-query'];
	#find: ((query: string) => Promise<Passage[]>) | undefined;
	readonly #heading = createElement('h2', {
		textContent: says.heading,
		className: 'text-2xl',
		tabIndex: -1,
	});
	readonly #status = createElement('div', { className: 'mt-2' });
	readonly #found = createElement('ol', {});

	async connectedCallback(): Promise<void> {
		const offer = await readOffer().catch(() => undefined);
		if (!offer) return;
		this.replaceChildren(this.#heading, this.#status, this.#found);
		if (isGoodLine()) return this.#load(() => fetchGuideText(offer));
		const button = createElement('button', {
			type: 'button',
			textContent: says.load(`${(offer.bytes / 1_000_000).toFixed(1)} MB`),
			className: `mt-2 ${buttonClass()}`,
		});
		button.addEventListener('click', () => {
			button.remove();
			this.#heading.focus();
			announce(this.#status, says.loading);
			void this.#load(() => fetchGuideText(offer));
		});
		this.append(button);
	}

	attributeChangedCallback(): void {
		void this.#look();
	}

	async #load(fetchText: () => ReturnType<typeof fetchGuideText>): Promise<void> {
		try {
			this.#find = await fetchText();
			await this.#look();
		} catch {
			announce(this.#status, says.failed);
		}
	}

	async #look(): Promise<void> {
		const query = this.dataset['query'] ?? '';
		if (!query || !this.#find) return this.#found.replaceChildren();
		const passages = await this.#find(query);
		// Another query came while this one was looked for.
		if (this.dataset['query'] !== query) return;
		this.#found.replaceChildren(...passages.map(row));
		announce(this.#status, passages.length > 0 ? '' : says.none);
		this.dataset['done'] = query;
	}
}

function row({ title, url, excerpt }: Passage): HTMLElement {
	const words = excerptParts(excerpt).map(({ text, isMarked }) =>
		isMarked ? createElement('mark', { textContent: text }) : text,
	);
	return createElement(
		'li',
		{ className: 'border-t-2 border-hair py-3' },
		createElement('h3', { className: 'text-lg' }, link(url, title)),
		createElement('p', {}, ...words),
	);
}

customElements.define('inside-guides', InsideGuides);
