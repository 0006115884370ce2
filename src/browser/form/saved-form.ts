import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import { announce } from '#browser/page/announce.ts';
import '#browser/page/stand-near.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { isRevived } from '#browser/page/when-revived.ts';
import { FormUndo } from './form-undo.ts';
import { KeptForm } from '#browser/page/kept-form.ts';
import type { Told } from './filled-form.ts';
import { askBeforeRenewal } from './ask-before-renewal.ts';
import { worksheetRecord } from './worksheet-storage.ts';
import { openWorksheet, saveDays, saveWorksheet } from './worksheet-file.ts';
import { watchPrinting } from './print-answers.ts';
import { onTyped } from './on-typed.ts';
import { watchFields } from './watch-fields.ts';
import { pressRow } from './extra-rows.ts';
import { growAsTyped, showEveryPart } from './growing-parts.ts';
import { answerFields } from './undo-fields.ts';
import { fieldsIn } from './worksheet-fields.ts';
import { WrittenWorksheet } from './written-worksheet.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { form: says } = pageWords();

/** What it says otherwise than other forms, since it has Undo. */
const TOLD: Partial<Record<Told, string>> = {
	cleared: says.cleared,
	joined: `${says.keeping.joined} ${says.joinedUndo}`,
};

/**
 * `<saved-form name="if-i-fall">` lets a reader fill in the form inside it, print it, save it to a
 * file and clear it. It lives in memory only, until its reader presses Keep on this device.
 */
class SavedForm extends HTMLElement {
	readonly #worksheet = this.getAttribute('name') ?? '';
	readonly #written = new WrittenWorksheet(this);
	readonly #undo = new FormUndo<Answers>(() => this.#kept, {
		value: () => this.#written.answers,
		fill: (answers) => (this.#written.answers = answers),
		...answerFields,
	});
	readonly #kept = new KeptForm<Answers>(worksheetRecord(this.#worksheet), {
		value: () => this.#written.answers,
		isEmpty: () => this.#written.answers.size === 0,
		fill: (kept, isChosen) => (isChosen ? this.#undo.replace(kept) : this.#undo.follow(kept)),
		joined: (kept) => {
			// The rows that were typed in show, and what is worked out follows.
			this.#written.answers = this.#written.answers;
			this.#undo.remember(kept);
		},
		fields: () => fieldsIn(this),
		status: () => findPart(this, '[data-status]'),
		tell: (what) => this.#show(TOLD[what] ?? says.keeping[what]),
	});

	connectedCallback(): void {
		guardPresses(this);
		// A browser fills in again what nobody kept: on a device that is shared, that may be somebody else's. Else
		// it was typed before this script came.
		this.#written.answers = isRevived() ? new Map() : this.#written.answers;
		this.#kept.start();
		askBeforeRenewal(() => this.#kept.isUnsaved);
		this.#showButtons();
		onTyped(this, () => this.#changed(''));
		growAsTyped(this);
		this.addEventListener('click', (event) => this.#press(event));
		this.#file.addEventListener('change', () => void this.#open());
		watchPrinting(this);
		watchFields(this, (words) => this.#show(words));
	}

	get #file(): HTMLInputElement {
		return findPart(this, '[data-file]');
	}

	#show(text: string): void {
		announce(findPart(this, '[data-status]'), text);
		this.#showButtons();
	}

	#showButtons(): void {
		findPart(this, '[data-do="keep"]').textContent = this.#kept.isKept
			? says.stopKeeping
			: says.keep;
		findPart(this, '[data-do="undo"]').hidden = !this.#undo.isThere;
	}

	/** Says what was done and keeps it, if the worksheet is kept; says instead if it cannot. */
	#changed(text: string): void {
		this.#undo.typed();
		this.#show(text);
		this.#kept.changed();
		this.#showButtons();
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		const actions: Record<string, () => void> = {
			keep: () => (this.#kept.isKept ? this.#kept.forget() : this.#kept.keep()),
			save: () => this.#save(),
			calendar: () => this.#show(saveDays(this.#written.answers, this.#kept.isHalfTyped())),
			open: () => this.#file.click(),
			clear: () => this.#clear(),
			undo: () => this.#bringBack(),
			'every-part': () => showEveryPart(this),
		};
		const action = actions[button?.dataset['do'] ?? ''];
		if (action) action();
		else if (button) this.#pressRow(button);
	}

	#clear(): void {
		this.#undo.clear(new Map());
		this.#showButtons();
	}

	#bringBack(): void {
		this.#undo.typed();
		const said = this.#undo.undo();
		if (said) this.#show(said);
	}

	#save(): void {
		const { answers } = this.#written;
		this.#show(saveWorksheet(this.#worksheet, answers, this.#kept.isHalfTyped()));
	}

	#pressRow(button: HTMLElement): void {
		const press = pressRow(button);
		if (!press) return;
		this.#undo.rememberRow(press);
		// The same words are said again where they answer another press.
		this.#show('');
		this.#changed(press.said);
	}

	async #open(): Promise<void> {
		const read = await openWorksheet(this.#file, this.#worksheet);
		if (!read) return;
		if ('fault' in read) this.#show(says.faults[read.fault]);
		else {
			this.#undo.replace(read.answers);
			this.#changed(this.#undo.saysOpened(says));
		}
	}
}

customElements.define('saved-form', SavedForm);
