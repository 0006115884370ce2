import { addCodes, moveCode } from '#lib/hand-over/chosen-codes.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { showHandOver } from './hand-over-panel.ts';
import { copyLine } from './copy-line.ts';
import { watchPractice } from './practice-details.ts';
import { printSlip, printSlipAndGuides, tidyAfterPrint } from './print-slip.ts';
import { PickerSearch } from './picker-search.ts';
import { rowGuides, showRows, takeAskedFor } from './guide-rows.ts';

const IDLE = 10 * 60 * 1000;
const { recommend: says } = pageWords();

/**
 * `<guide-picker>` lets a clinician choose guides and hand them over. What is chosen, and the note,
 * live in this element's memory only: in no link of the page's own, no storage and no request.
 */
class GuidePicker extends HTMLElement {
	#chosen: string[] = [];
	#idle = 0;
	readonly #search = new PickerSearch(this, () => this.#show());

	connectedCallback(): void {
		this.addEventListener('click', (event) => this.#press(event));
		this.addEventListener('input', () => this.#show());
		watchPractice(this, (text) => {
			this.#show();
			this.#showStatus(text);
		});
		this.addEventListener('keydown', (event) => this.#key(event));
		document.addEventListener('keydown', (event) => {
			if (event.altKey && event.code === 'KeyN') this.#nextPatient();
		});
		for (const activity of ['pointerdown', 'keydown'])
			document.addEventListener(activity, () => this.#restartIdleTimer());
		// A page that is left, or brought back from the browser's memory, holds nothing of the last patient.
		window.addEventListener('pagehide', () => this.#clear());
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.#clear());
		window.addEventListener('afterprint', () => {
			tidyAfterPrint(this);
			this.#show();
		});
		this.#clear();
		this.#add(takeAskedFor(this));
		this.#filter.focus({ preventScroll: true });
	}

	get #filter(): HTMLInputElement {
		return findPart(this, '[data-filter]');
	}

	#showStatus(text: string): void {
		findPart(this, '[data-status]').textContent = text;
	}

	#show(): void {
		const found = this.#search.codes(this.#filter.value);
		showRows(this, found, this.#chosen);
		findPart(this, '[data-found]').textContent = this.#filter.value.trim()
			? says.found(found.length)
			: '';
		showHandOver(this, this.#chosen, pageWords());
	}

	#titles(codes: string[]): string {
		return rowGuides(this, codes)
			.map(({ title }) => title)
			.join(', ');
	}

	#key(event: KeyboardEvent): void {
		const [first] = this.#search.codes(this.#filter.value);
		const isTyped = event.target === this.#filter && this.#filter.value.trim() !== '';
		if (event.key !== 'Enter' || !isTyped || !first) return;
		this.#add([first]);
		// The next Enter prints; this one must not also press the button it moves to.
		findPart(this, '[data-print="clear"]').focus();
		event.preventDefault();
	}

	#add(codes: string[]): void {
		const { chosen, added, tooMany } = addCodes(this.#chosen, codes);
		this.#chosen = chosen;
		this.#show();
		const names = added.length > 0 ? says.added(this.#titles(added)) : '';
		this.#showStatus(tooMany.length > 0 ? `${names} ${says.full}`.trim() : names);
	}

	#takeOut(code: string): void {
		this.#chosen = this.#chosen.filter((one) => one !== code);
		this.#show();
		this.#showStatus(says.removed(this.#titles([code])));
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		if (!button) return;
		const { pack, print, copy, move } = button.dataset;
		const row = button.closest<HTMLElement>('[data-row]')?.dataset['row'];
		const chosen = button.closest<HTMLElement>('[data-chosen-guide]')?.dataset['chosenGuide'];
		if (pack) this.#add(pack.split('-'));
		else if (row && this.#chosen.includes(row)) this.#takeOut(row);
		else if (row) this.#add([row]);
		else if (chosen && move) this.#move(button, chosen, Number(move));
		else if (chosen) this.#takeOut(chosen);
		else if (print) printSlip(this, print === 'large' ? 'large' : 'clear');
		else if (copy) void copyLine(this, copy).then((text) => this.#showStatus(text));
		else if ('printFull' in button.dataset) void this.#printFull();
		else if ('next' in button.dataset) this.#nextPatient();
	}

	#move(button: HTMLElement, code: string, by: number): void {
		this.#chosen = moveCode(this.#chosen, code, by);
		this.#show();
		button.focus();
	}

	async #printFull(): Promise<void> {
		this.#showStatus(says.fetching);
		const size = findPart<HTMLSelectElement>(this, '[data-full-size]').value;
		const addresses = rowGuides(this, this.#chosen).map(({ address }) => address);
		this.#showStatus((await printSlipAndGuides(this, addresses, size)) ? '' : says.fetchFailed);
	}

	#clear(): void {
		this.#chosen = [];
		this.#filter.value = '';
		findPart<HTMLTextAreaElement>(this, '[data-note]').value = '';
		tidyAfterPrint(this);
		this.#show();
		this.#showStatus('');
		this.#restartIdleTimer();
	}

	#nextPatient(): void {
		this.#clear();
		this.#showStatus(says.cleared);
		this.#filter.focus();
	}

	#restartIdleTimer(): void {
		window.clearTimeout(this.#idle);
		this.#idle = window.setTimeout(() => this.#nextPatient(), IDLE);
	}
}

customElements.define('guide-picker', GuidePicker);
