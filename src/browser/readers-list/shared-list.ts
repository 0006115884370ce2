import { dayOf } from '#lib/text/dates.ts';
import { readRecommendation } from '#lib/hand-over/recommendation.ts';
import { findPart } from '#browser/page/find-part.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { copyText } from '#browser/page/copy-text.ts';
import { printNow } from '#browser/page/print-now.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { fetchGuides } from '#browser/picker/full-print.ts';
import { showChosen } from '#browser/picker/slip-sheet.ts';

const words = pageWords();
const says = words.readersList;

/**
 * `<shared-list>` shows the guides that a link names, in order. The page already holds every guide's
 * card, and the names stand after `#`, so opening it asks no server for anything.
 */
class SharedList extends HTMLElement {
	connectedCallback(): void {
		window.addEventListener('hashchange', () => this.#show());
		this.addEventListener('click', (event) => this.#press(event));
		this.#markOverdue();
		this.#show();
	}

	#cards(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-card]')];
	}

	/** A page may have been kept for long: the later of its own day and the device's counts. */
	#markOverdue(): void {
		const today = dayOf(new Date());
		for (const card of this.#cards()) {
			const { reviewBy } = card.dataset;
			findPart(card, '[data-overdue]').hidden = !reviewBy || today <= reviewBy;
		}
	}

	#show(): void {
		const read = readRecommendation(decodeURIComponentSafely(location.hash));
		const held = this.#cards().map((card) => card.dataset['card'] ?? '');
		const codes = read.codes.filter((code) => held.includes(code));
		const gone = read.codes.filter((code) => !held.includes(code));
		if (codes.length > 0) showChosen(this, 'data-card', codes);
		else for (const card of this.#cards()) card.hidden = 'withdrawn' in card.dataset;
		findPart(this, '[data-when-named]').hidden = codes.length === 0;
		const heading = findPart(document, 'h1');
		heading.textContent = codes.length > 0 ? says.title : says.allTitle;
		this.#showNotes([
			codes.length === 0 && location.hash.length > 1 ? says.nothing : '',
			read.unknown.length > 0 ? says.unknown(read.unknown.join(', ').slice(0, 60)) : '',
			gone.length > 0 ? says.gone(gone.join(', ')) : '',
			read.tooMany.length > 0 ? says.tooMany(read.tooMany.join(', ')) : '',
		]);
		if (read.isLarge) document.documentElement.dataset['print'] = 'large';
	}

	#showNotes(notes: string[]): void {
		findPart(this, '[data-notes]').replaceChildren(
			...notes.filter(Boolean).map((text) => createElement('p', {}, text)),
		);
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		if (!button) return;
		if ('printAll' in button.dataset) void this.#printAll();
		else if ('send' in button.dataset) void this.#send();
		else if ('showAll' in button.dataset) location.hash = '';
	}

	/** The device's own share sheet, or a mail for the reader to address: with no mail program, a link to copy. */
	async #send(): Promise<void> {
		if ('share' in navigator) {
			// Closing the share sheet unused is no error of anyone's.
			await navigator.share({ title: says.sendSubject, url: location.href }).catch(() => undefined);
			return;
		}
		const link = location.href;
		location.href = `mailto:?subject=${encodeURIComponent(says.sendSubject)}&body=${encodeURIComponent(link)}`;
		this.#showNotes([says.noMail, link]);
		const copy = createElement(
			'button',
			{ type: 'button', className: buttonClass() },
			words.recommend.copy,
		);
		copy.onclick = () =>
			void copyText(link).then((isCopied) => {
				copy.textContent = isCopied ? words.recommend.copied : words.recommend.copyFailed;
			});
		findPart(this, '[data-notes]').append(copy);
	}

	async #printAll(): Promise<void> {
		const links = this.#cards()
			.filter((card) => !card.hidden)
			.map((card) => findPart<HTMLAnchorElement>(card, 'a').getAttribute('href') ?? '');
		this.#showNotes([says.printing]);
		try {
			findPart(this, '[data-full-print]').replaceChildren(...(await fetchGuides(links)));
			this.#showNotes([]);
			printNow();
		} catch {
			this.#showNotes([says.printFailed]);
		}
	}
}

function decodeURIComponentSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

customElements.define('shared-list', SharedList);
