import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import { announce } from '#browser/page/announce.ts';
import '#browser/page/stand-near.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { isRevived } from '#browser/page/when-revived.ts';
import { KeptForm } from '#browser/page/kept-form.ts';
import { worksheetRecord } from './worksheet-storage.ts';
import { openWorksheet, saveDays, saveWorksheet } from './worksheet-file.ts';
import { watchPrinting } from './print-answers.ts';
import { onTyped } from './on-typed.ts';
import { watchFields } from './watch-fields.ts';
import { pressRow } from './extra-rows.ts';
import { fieldsIn } from './worksheet-fields.ts';
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
	readonly #worksheet = this.getAttribute('name') ?? '';
	readonly #written = new WrittenWorksheet(this);
	#undoState: UndoState | undefined;
	readonly #kept = new KeptForm<Answers>(worksheetRecord(this.#worksheet), {
		value: () => this.#written.answers,
		isEmpty: () => this.#written.answers.size === 0,
		fill: (answers) => {
			this.#rememberForUndo();
			this.#written.answers = answers;
		},
		fields: () => fieldsIn(this),
		status: () => findPart(this, '[data-status]'),
		tell: (what) => this.#show(what === 'cleared' ? says.cleared : says.keeping[what]),
	});

	connectedCallback(): void {
		guardPresses(this);
		// A browser fills in again what nobody kept: on a device that is shared, that may be somebody else's. Else
		// it was typed before this script came.
		this.#written.answers = isRevived() ? new Map() : this.#written.answers;
		this.#kept.start();
		this.#showButtons();
		onTyped(this, () => this.#changed(''));
		this.addEventListener('click', (event) => this.#press(event));
		this.#file.addEventListener('change', () => void this.#open());
		watchPrinting(this);
		watchFields(this, (words) => this.#show(words));
	}

	get #file(): HTMLInputElement {
		return findPart(this, '[data-file]');
	}

	get #state(): UndoState {
		return { answers: this.#written.answers, isKept: this.#kept.isKept };
	}

	#show(text: string): void {
		announce(findPart(this, '[data-status]'), text);
		this.#showButtons();
	}

	#showButtons(): void {
		findPart(this, '[data-do="keep"]').textContent = this.#kept.isKept
			? says.stopKeeping
			: says.keep;
		findPart(this, '[data-do="undo"]').hidden = this.#undoState === undefined;
	}

	/** Says what was done and keeps it, if the worksheet is kept; says instead if it cannot. */
	#changed(text: string): void {
		this.#show(text);
		this.#kept.changed();
		this.#showButtons();
	}

	/** What is empty already, since a shaking hand cleared it twice, is nothing to bring back. */
	#rememberForUndo(): void {
		if (this.#written.answers.size > 0) this.#undoState = this.#state;
	}

	/** Fills the worksheet with other answers; Undo brings back the ones before. */
	#replace(answers: Answers, text: string): void {
		this.#rememberForUndo();
		this.#written.answers = answers;
		this.#changed(text);
	}

	#undo(): void {
		const { answers, isKept } = this.#undoState ?? this.#state;
		if (isKept && !this.#kept.isKept) this.#kept.keep();
		this.#replace(answers, says.undone);
	}

	#clear(): void {
		this.#rememberForUndo();
		this.#written.answers = new Map();
		this.#kept.forget('cleared');
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		const actions: Record<string, () => void> = {
			keep: () => (this.#kept.isKept ? this.#kept.forget() : this.#kept.keep()),
			save: () => this.#show(saveWorksheet(this.#worksheet, this.#written.answers)),
			calendar: () => this.#show(saveDays(this.#written.answers)),
			open: () => this.#file.click(),
			clear: () => this.#clear(),
			undo: () => this.#undo(),
		};
		const action = actions[button?.dataset['do'] ?? ''];
		if (action) action();
		else if (button) this.#pressRow(button);
	}

	#pressRow(button: HTMLElement): void {
		const before = this.#state;
		const text = pressRow(button);
		if (text === undefined) return;
		this.#undoState = before;
		// The same words are said again where they answer another press.
		this.#show('');
		this.#changed(text);
	}

	async #open(): Promise<void> {
		const read = await openWorksheet(this.#file, this.#worksheet);
		if (!read) return;
		if ('fault' in read) this.#show(says.faults[read.fault]);
		else this.#replace(read.answers, says.opened);
	}
}

customElements.define('saved-form', SavedForm);
