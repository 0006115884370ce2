import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { forget, isKept, keep, readKept, watchOtherPages } from './sheet-storage.ts';
import { openSheet, saveDays, saveSheet } from './sheet-file.ts';
import { watchPrinting } from './print-answers.ts';
import { pressRow } from './extra-rows.ts';
import { WrittenSheet } from './written-sheet.ts';
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
	readonly #written = new WrittenSheet(this);
	#undoState: UndoState | undefined;
	#isKept = false;
	#isUnsaved = false;

	connectedCallback(): void {
		this.#restore();
		this.addEventListener('input', () => this.#changed(''));
		this.addEventListener('click', (event) => this.#press(event));
		this.#file.addEventListener('change', () => void this.#open());
		watchOtherPages(this.#sheet, () => this.#syncFromOtherPage());
		watchPrinting(this);
		window.addEventListener('beforeunload', (event) => {
			if (this.#isUnsaved) event.preventDefault();
		});
	}

	get #sheet(): string {
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
		const kept = readKept(this.#sheet);
		this.#isKept = kept !== undefined && 'answers' in kept;
		this.#written.answers = kept && 'answers' in kept ? kept.answers : new Map();
		if (kept) this.#showStatus(this.#isKept ? says.restored : says.keptUnreadable);
		this.#showButtons();
	}

	#showButtons(): void {
		findPart(this, '[data-do="keep"]').textContent = this.#isKept ? says.stopKeeping : says.keep;
		findPart(this, '[data-do="undo"]').hidden = this.#undoState === undefined;
	}

	/** After each change: what is kept follows, and the reader hears if it cannot. */
	#changed(text: string): void {
		this.#isUnsaved = this.#written.answers.size > 0;
		if (this.#isKept && keep(this.#sheet, this.#written.answers)) this.#isUnsaved = false;
		else if (this.#isKept) text = says.full;
		this.#showStatus(text);
		this.#showButtons();
	}

	#keep(): void {
		// What we cannot read is its reader's to clear, not ours to write over.
		if (!this.#isKept && isKept(this.#sheet)) return this.#showStatus(says.keptUnreadable);
		if (this.#isKept) forget(this.#sheet);
		const wasKept = this.#isKept;
		this.#isKept = !wasKept && keep(this.#sheet, this.#written.answers);
		this.#changed(this.#isKept ? says.kept : wasKept ? says.stopped : says.full);
	}

	/** Writes other answers on the sheet; Undo brings back those that stood there. */
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
				forget(this.#sheet);
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
		this.#showStatus(saveSheet(this.#sheet, this.#written.answers));
	}

	/** The same sheet was kept or cleared in another window of this browser: it is so here too. */
	#syncFromOtherPage(): void {
		if (this.#isKept && !isKept(this.#sheet)) {
			this.#isKept = false;
			this.#changed(says.stopped);
		} else if (isKept(this.#sheet)) {
			this.#undoState = this.#state;
			this.#restore();
		}
	}

	async #open(): Promise<void> {
		const read = await openSheet(this.#file, this.#sheet);
		if (!read) return;
		if ('fault' in read) return this.#showStatus(says.faults[read.fault]);
		this.#replace(read.answers, says.opened, this.#isKept);
	}
}

customElements.define('saved-form', SavedForm);
