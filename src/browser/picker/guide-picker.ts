import { askBeforeRenewal } from '#browser/form/ask-before-renewal.ts';
import { onCut, onTyped } from '#browser/form/on-typed.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { takeAskedFor } from './asked-for.ts';
import { giveLine, printAs } from './give-slip.ts';
import { whenLeftOrRevived } from '#browser/page/when-revived.ts';
import { IdleClock } from './idle-clock.ts';
import { warnOfClearing } from './last-slip.ts';
import { watchKeys, watchPresses } from './picker-presses.ts';
import { PickerSearch } from './picker-search.ts';
import { placePanel } from './place-panel.ts';
import { OwnSetup } from './own-setup.ts';
import { offerPrintHere } from './print-here.ts';
import { tidyAfterPrint, watchPrinting } from './print-slip.ts';
import { SlipOnPage } from './slip-on-page.ts';
import { watchViewLink } from './view-link.ts';

const { recommend: says } = pageWords();
/** Before Enter on the empty box prints, nothing was typed or chosen for so long. */
const QUIET = 1000;

/**
 * `<guide-picker>` lets a clinician choose guides and hand them over. What is chosen, and the note,
 * live in this element's memory only: in no link of the page's own, no storage and no request. Nothing
 * of one patient reaches the next: once a slip is printed or copied, the next search begins another.
 */
class GuidePicker extends HTMLElement {
	#busyAt = 0;
	readonly #slip = new SlipOnPage(this);
	readonly #search = new PickerSearch(this, () => this.#search.show(this.filter.value));
	readonly #setup = new OwnSetup(this, this.#slip);
	readonly #clock = new IdleClock(10, {
		isNeeded: () => !this.#slip.isEmpty || this.filter.value !== '',
		warn: (isLate) => warnOfClearing(this, isLate),
		end: () => this.nextPatient(),
	});

	connectedCallback(): void {
		placePanel(this);
		watchPresses(this, this);
		watchKeys(this, this);
		offerPrintHere(this);
		onTyped(this, (field) => this.#typed(field));
		onCut(this, (words) => this.#slip.showStatus(words));
		whenLeftOrRevived(() => this.#clear());
		watchPrinting(this, () => this.#slip.finish());
		window.addEventListener('hashchange', () => this.#open());
		askBeforeRenewal(() => !this.#slip.isEmpty || this.#setup.isUnsaved);
		watchViewLink(this, () => ({ codes: this.#slip.codes, words: this.filter.value.trim() }));
		this.#setup.start();
		this.#clear();
		this.#open();
		this.filter.focus({ preventScroll: true });
	}

	get filter(): HTMLInputElement {
		return findPart(this, '[data-filter]');
	}

	/** What Enter does in the box: adds what fits best, or prints where nothing is typed. */
	enter(): void {
		const { target } = this.#search;
		const isQuiet = performance.now() - this.#busyAt >= QUIET;
		if (target) this.add(target.codes);
		else if (this.filter.value.trim() !== '' || this.#slip.codes.length === 0) return;
		else if (isQuiet) this.print('clear');
		else this.#slip.showStatus(says.waitToPrint);
	}

	/** Moves what Enter adds. */
	moveTarget(by: number): void {
		this.#search.move(by);
	}

	add(codes: string[]): void {
		this.#busyAt = performance.now();
		this.#slip.add(codes);
		if (this.filter.value === '') return;
		this.#emptyBox();
		this.filter.focus();
	}

	/** Takes a guide out where it is on the slip, and adds it where it is not. */
	toggle(code: string): void {
		if (this.#slip.codes.includes(code)) this.#slip.takeOut(code);
		else this.add([code]);
	}

	move(code: string, by: number): void {
		this.#slip.move(code, by);
	}

	print(what: string): void {
		printAs(this, this.#slip, what);
	}

	copy(button: HTMLElement): Promise<void> {
		return giveLine(this, this.#slip, button);
	}

	nextPatient(): void {
		this.#emptyBox();
		tidyAfterPrint(this);
		this.#slip.next();
		this.filter.focus();
	}

	bringBack(): void {
		this.#slip.bringBack();
		this.filter.focus();
	}

	#typed(target: EventTarget | null): void {
		this.#busyAt = performance.now();
		if (target === this.filter) {
			if (this.filter.value.trim() !== '') this.#slip.beginSearch();
			this.#search.show(this.filter.value);
		} else if (target instanceof HTMLSelectElement && 'clears' in target.dataset)
			this.#clock.minutes = Number(target.value);
		else this.#slip.typed(target);
	}

	/** What the address asks for: another patient's, where some are chosen already. */
	#open(): void {
		const { codes, words, setup, status } = takeAskedFor(this);
		if (setup !== undefined) void this.#setup.open(setup);
		if (codes.length === 0 && !words && !status) return;
		this.#busyAt = performance.now();
		tidyAfterPrint(this);
		this.#slip.open(codes, status);
		this.filter.value = words;
		this.#search.show(words);
	}

	#emptyBox(): void {
		this.filter.value = '';
		this.#search.show('');
	}

	#clear(): void {
		this.#emptyBox();
		tidyAfterPrint(this);
		this.#slip.clear();
		this.#clock.restart();
	}
}

customElements.define('guide-picker', GuidePicker);
