import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { forget, isKept, keep, readKept, watchOtherPages } from './worksheet-storage.ts';
import { openWorksheet, saveDays, saveWorksheet } from './worksheet-file.ts';
import { watchPrinting } from './print-answers.ts';
import { pressRow } from './extra-rows.ts';
import { WrittenWorksheet } from './written-worksheet.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { form: says } = pageWords();

/** What Undo brings back. */
interface UndoState {
	answers: Answers;
	isKept: boolean;
}

/**
 * `<saved-form name="if-i-fall">` lets a reader fill in the form inside it, print it, save it to a
 * file and clear it. It lives in memory only, until its reader presses Keep on this device.
 */
class SavedForm extends HTMLElement {
	readonly #written = new WrittenWorksheet(this);
	#undoState: UndoState | undefined;
	#isKept = false;
	#isUnsaved = false;

	connectedCallback(): void {
		this.#restore();
		this.addEventListener('input', () => this.#changed(''));
		this.addEventListener('click', (event) => this.#press(event));
		this.#file.addEventListener('change', () => void this.#open());
		watchOtherPages(this.#worksheet, () => this.#syncFromOtherPage());
		watchPrinting(this);
		window.addEventListener('beforeunload', (event) => {
			if (this.#isUnsaved) event.preventDefault();
		});
	}

	get #worksheet(): string {
		return this.getAttribute('name') ?? '';
	}

	get #file(): HTMLInputElement {
		return findPart(this, '[data-file]');
	}

	get #state(): UndoState {
		return { answers: this.#written.answers, isKept: this.#isKept };
	}

	#showStatus(text: string): void {
		findPart(this, '[data-status]').textContent = text;
	}

	#restore(): void {
		const kept = readKept(this.#worksheet);
		this.#isKept = kept !== undefined && 'answers' in kept;
		this.#written.answers = kept && 'answers' in kept ? kept.answers : new Map();
		if (kept) this.#showStatus(this.#isKept ? says.restored : says.keptUnreadable);
		this.#showButtons();
	}

	#showButtons(): void {
		findPart(this, '[data-do="keep"]').textContent = this.#isKept ? says.stopKeeping : says.keep;
		findPart(this, '[data-do="undo"]').hidden = this.#undoState === undefined;
	}

	/** After each change: keeps it, if the worksheet is kept, and tells the reader if it cannot. */
	#changed(text: string): void {
		this.#isUnsaved = this.#written.answers.size > 0;
		if (this.#isKept && keep(this.#worksheet, this.#written.answers)) this.#isUnsaved = false;
		else if (this.#isKept) text = says.full;
		this.#showStatus(text);
		this.#showButtons();
	}

	#keep(): void {
		// Something unreadable is kept already: only the reader may clear it.
		if (!this.#isKept && isKept(this.#worksheet)) return this.#showStatus(says.keptUnreadable);
		if (this.#isKept) forget(this.#worksheet);
		const wasKept = this.#isKept;
		this.#isKept = !wasKept && keep(this.#worksheet, this.#written.answers);
		this.#changed(this.#isKept ? says.kept : wasKept ? says.stopped : says.full);
	}

	/** Fills the worksheet with other answers; Undo brings back the ones before. */
	#replace(answers: Answers, text: string, isKept: boolean): void {
		this.#undoState = this.#state;
		this.#isKept = isKept;
		this.#written.answers = answers;
		this.#changed(text);
	}

	#undo(): void {
		const { answers, isKept: wasKept } = this.#undoState ?? this.#state;
		this.#replace(answers, says.undone, this.#isKept || wasKept);
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		const actions: Record<string, () => void> = {
			keep: () => this.#keep(),
			save: () => this.#save(),
			calendar: () => this.#showStatus(saveDays(this.#written.answers)),
			open: () => this.#file.click(),
			clear: () => {
				forget(this.#worksheet);
				this.#replace(new Map(), says.cleared, false);
			},
			undo: () => this.#undo(),
		};
		if (button) (actions[button.dataset['do'] ?? ''] ?? (() => this.#pressRow(button)))();
	}

	#pressRow(button: HTMLElement): void {
		const before = this.#state;
		const text = pressRow(button);
		if (text === undefined) return;
		this.#undoState = before;
		this.#changed(text);
	}

	#save(): void {
		this.#isUnsaved = false;
		this.#showStatus(saveWorksheet(this.#worksheet, this.#written.answers));
	}

	/** Follows what another window of this browser did with the same worksheet: kept it, or cleared it. */
	#syncFromOtherPage(): void {
		if (this.#isKept && !isKept(this.#worksheet)) {
			this.#isKept = false;
			this.#changed(says.stopped);
		} else if (isKept(this.#worksheet)) {
			this.#undoState = this.#state;
			this.#restore();
		}
	}

	async #open(): Promise<void> {
		const read = await openWorksheet(this.#file, this.#worksheet);
		if (!read) return;
		if ('fault' in read) return this.#showStatus(says.faults[read.fault]);
		this.#replace(read.answers, says.opened, this.#isKept);
	}
}

customElements.define('saved-form', SavedForm);
