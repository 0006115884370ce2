import { askBeforeRenewal } from '#browser/form/ask-before-renewal.ts';
import { onCut } from '#browser/form/on-cut.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { takeAskedFor } from './asked-for.ts';
import { forgetCut, showCut } from './cut-line.ts';
import { EnterPrints } from './enter-prints.ts';
import { printAs } from './give-slip.ts';
import { whenLeftOrRevived } from '#browser/page/when-revived.ts';
import { IdleClock } from './idle-clock.ts';
import { warnOfClearing } from './slip/last-slip.ts';
import { isTyped } from './slip/patients-own.ts';
import { watchMarkedWords } from './marked-words.ts';
import { watchKeys } from './picker-keys.ts';
import { watchPresses } from './picker-presses.ts';
import { PickerSearch } from './picker-search.ts';
import { placePanel } from './place-panel.ts';
import { OwnSetup } from './setup/own-setup.ts';
import { offerPrintHere } from './print-here.ts';
import { watchPrinting } from './print-slip.ts';
import { add, beginSearch, end, open, type SlipChange } from './slip/slip-changes.ts';
import { SlipOnPage } from './slip/slip-on-page.ts';
import { watchViewLink } from './view-link.ts';

const { recommend: says } = pageWords();

/**
 * `<guide-picker>` lets a clinician choose guides and hand them over. What is chosen, and the note,
 * live in this element's memory only: in no link of the page's own, no storage and no request. Nothing
 * of one patient reaches the next: once a slip is handed over in any way, the next search begins another.
 */
class GuidePicker extends HTMLElement {
	isByMouse = false;
	readonly #enter = new EnterPrints(() => printAs(this, this.slip, 'clear'));
	readonly slip = new SlipOnPage(this, () => this.#given());
	readonly search = new PickerSearch(this, () => this.search.show(this.filter.value));
	readonly #setup = new OwnSetup(this, this.slip);
	readonly #clock = new IdleClock(
		Number(findPart<HTMLSelectElement>(this, '[data-clears]').value),
		{
			isNeeded: () => !this.slip.isEmpty || isTyped(this),
			warn: (isLate) => warnOfClearing(this, isLate),
			end: () => this.end('clock'),
		},
	);

	connectedCallback(): void {
		placePanel(this);
		watchPresses(this, this);
		watchKeys(this, this);
		offerPrintHere(this);
		onTyped(this, (field) => this.#typed(field));
		onCut(this, (words, field) => {
			this.slip.showStatus(words);
			forgetCut(this);
			showCut(field, words);
		});
		whenLeftOrRevived(() => this.#clear());
		watchPrinting(this, this.slip);
		watchMarkedWords(this, this.slip);
		window.addEventListener('hashchange', () => this.#open());
		askBeforeRenewal(() => !this.slip.isEmpty || this.#setup.isUnsaved);
		watchViewLink(this, this.slip);
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
		const { target } = this.search;
		if (target) this.add(target.codes, this.search.unknown);
		else if (this.filter.value.trim() !== '' || this.slip.codes.length === 0) return;
		else if (!this.#enter.press()) this.slip.showStatus(says.waitToPrint);
	}

	/** Adds guides; `said` comes before what is said of them. */
	add(codes: string[], said = ''): void {
		this.change(add(this.slip.inHand, codes, this, said));
		if (this.filter.value === '') return;
		this.#emptyBox();
		this.filter.focus();
	}

	/** Clears all for the next patient. */
	end(ending: 'next patient' | 'clock'): void {
		this.#emptyBox();
		this.change(end(this.slip.inHand, ending, this));
		this.filter.focus();
	}

	/** The words of a search are its patient's; and by mouse, the next patient's are typed blindly. */
	#given(): void {
		this.#enter.isBusy();
		this.#emptyBox();
		if (this.isByMouse) this.filter.focus({ preventScroll: true });
	}

	change(change: SlipChange): void {
		this.#enter.isBusy();
		this.slip.change(change);
	}

	#typed(target: EventTarget | null): void {
		this.#enter.isBusy();
		forgetCut(this);
		if (target === this.filter) {
			const begun = this.filter.value.trim() && beginSearch(this.slip.inHand, this);
			if (begun) this.change(begun);
			this.search.show(this.filter.value);
		} else if (target instanceof HTMLSelectElement && 'clears' in target.dataset)
			this.#clock.minutes = Number(target.value);
		else this.slip.typed(target);
	}

	/** What the address asks for: another patient's, where some are chosen already. */
	#open(): void {
		const asked = takeAskedFor(this);
		if (!asked) return;
		const { codes, words, setup, status } = asked;
		const typed = this.filter.value.trim();
		const isGone = typed !== '' && typed !== words;
		const said = isGone ? `${status} ${says.wordsGone(typed)}`.trim() : status;
		const change = open(this.slip.inHand, codes, this, said);
		this.change(change);
		this.filter.value = words;
		this.search.show(words);
		if (setup !== undefined) void this.#setup.open(setup, change.said);
	}

	#emptyBox(): void {
		this.filter.value = '';
		this.search.show('');
	}

	/** Leaves nothing, not even to be brought back. */
	#clear(): void {
		this.#emptyBox();
		this.change({ ...end(this.slip.inHand, 'leaving', this), said: '' });
		this.#clock.restart();
	}
}

customElements.define('guide-picker', GuidePicker);
