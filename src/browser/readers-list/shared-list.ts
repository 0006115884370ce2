import { dayOf } from '#lib/text/dates.ts';
import { sidesOfGuides } from '#lib/hand-over/full-print-length.ts';
import { writeRecommendation, type ReadRecommendation } from '#lib/hand-over/recommendation.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { printNow } from '#browser/print/print-now.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { fetchGuides } from '#browser/picker/full-print.ts';
import { showChosen, showSigns } from '#browser/picker/slip/slip-sheet.ts';
import { askedCodes, putAddress } from './asked-codes.ts';
import { leadsElsewhere } from './other-language.ts';
import { line, listNotes } from './list-notes.ts';
import { entitle } from './list-title.ts';
import { linksToPrint } from './links-to-print.ts';
import { copyLink, sendList } from './send-list.ts';

const { readersList: says } = pageWords();

/**
 * `<shared-list>` shows the guides that a link names, in order. The page already holds every guide's
 * card, and the names stand after `#`, so opening it asks no server for anything.
 */
class SharedList extends HTMLElement {
	/** What stood after `#` when it last asked for guides. */
	#asked = '';
	#named = '';
	/** Whether the link asks for Easy Read. */
	#isEasy = false;

	connectedCallback(): void {
		guardPresses(this);
		window.addEventListener('hashchange', () => this.#read());
		this.addEventListener('click', (event) => this.#press(event));
		this.#markOverdue();
		window.addEventListener('newday', () => this.#markOverdue());
		this.#read();
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

	#read(): void {
		const read = askedCodes();
		// The reader went to a place on the page. The address names their guides again, for whoever reloads or sends it.
		if (!read) return putAddress(this.#asked);
		if (leadsElsewhere(read.language)) return;
		this.#asked = location.hash;
		this.#show(read);
	}

	#show(read: ReadRecommendation): void {
		const titles = new Map(
			this.#cards().map((card) => [
				card.dataset['card'] ?? '',
				findPart(card, 'h2').textContent.trim(),
			]),
		);
		const codes = read.codes.filter((code) => titles.has(code));
		const isNamed = codes.length > 0;
		this.#named = writeRecommendation({ ...read, codes });
		this.#isEasy = isNamed && read.isEasy === true;
		if (isNamed) showChosen(this, 'data-card', codes);
		else for (const card of this.#cards()) card.hidden = 'withdrawn' in card.dataset;
		for (const button of this.querySelectorAll<HTMLElement>('[data-open]'))
			button.hidden = !isNamed;
		for (const part of this.querySelectorAll<HTMLElement>('[data-easy-read]'))
			part.hidden = !this.#isEasy;
		showSigns(findPart(this, '[data-list-danger]'), codes);
		this.#place(isNamed);
		findPart(this, '[data-print-length]').textContent = this.#isEasy
			? says.printAllEasy
			: says.printAllOf(sidesOfGuides(codes.length, read.isLarge ? 'large' : 'clear'));
		// What was printed of another list is not this one.
		findPart(this, '[data-full-print]').replaceChildren();
		entitle(findPart(this, 'h1'), isNamed ? says.title : says.allTitle);
		this.#say(listNotes(read, titles, this.#asked.length < 2));
		if (read.isLarge) document.documentElement.dataset['print'] = 'large';
	}

	/** Guides that a link names come first. Those who have only a code find the box for it first. */
	#place(isNamed: boolean): void {
		const list = findPart(this, '[data-list]');
		const buttons = findPart(this, '[data-when-named]');
		buttons.hidden = !isNamed;
		findPart(this, '[data-send-by]').hidden = true;
		if (isNamed) buttons.before(list);
		else this.append(list);
	}

	#say(notes: HTMLElement[]): void {
		announce(findPart(this, '[data-notes]'), ...notes);
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		if (!button) return;
		const panel = findPart(this, '[data-send-by]');
		if ('printAll' in button.dataset) void this.#printAll();
		else if ('send' in button.dataset)
			void sendList(panel, new URL(`#${this.#named}`, location.href).href);
		else if ('copyLink' in button.dataset) void copyLink(panel, button);
		else if ('showAll' in button.dataset) this.#showAll();
	}

	/** The button goes with the list that it stood above: the keyboard goes to the heading of the new one. */
	#showAll(): void {
		location.hash = '';
		const heading = findPart(document, 'h1');
		heading.tabIndex = -1;
		heading.focus();
	}

	async #printAll(): Promise<void> {
		// Browsers inside other apps have no printer, and do nothing.
		if (typeof window.print !== 'function') return this.#say([line(says.noPrint)]);
		const links = linksToPrint(this.#cards(), this.#isEasy);
		this.#say([line(says.printing)]);
		try {
			findPart(this, '[data-full-print]').replaceChildren(...(await fetchGuides(links)));
			this.#say([]);
			printNow();
		} catch {
			this.#say([line(says.printFailed)]);
		}
	}
}

customElements.define('shared-list', SharedList);
