import { writeTable } from '#lib/difference/write-table.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import { differenceWords } from '#lib/words/for-difference.ts';
import { askBeforeLeaving } from '#browser/form/ask-before-renewal.ts';
import { FormUndo } from '#browser/form/form-undo.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { answerFields } from '#browser/form/undo-fields.ts';
import { worksheetRecord } from '#browser/form/worksheet-storage.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { KeptForm } from '#browser/page/kept-form.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { saveFile } from '#browser/page/save-file.ts';
import '#browser/page/stand-near.ts';
import { isRevived } from '#browser/page/when-revived.ts';
import { printAs } from '#browser/print/print-as.ts';
import { CountCells } from './count-cells.ts';
import { drawPicture } from './draw-picture.ts';
import { keptWords } from './kept-words.ts';
import { openTable } from './open-table.ts';

const NAME = 'show-the-difference';
const { form } = pageWords();
const says = differenceWords[pageLanguage()];

/** `<difference-table>` works out the counts in it, draws them, keeps them where it is asked, and sends nothing. */
class DifferenceTable extends HTMLElement {
	readonly #cells = new CountCells(this);
	readonly #file = findPart<HTMLInputElement>(this, '[data-file]');
	readonly #undo = new FormUndo<Answers>(() => this.#kept, {
		value: () => this.#cells.typed,
		fill: (typed) => this.#cells.fill(typed),
		...answerFields,
	});
	readonly #kept = new KeptForm<Answers>(worksheetRecord(NAME), {
		value: () => this.#cells.counts,
		isEmpty: () => this.#cells.typed.size === 0,
		fill: (kept, isChosen) => (isChosen ? this.#undo.replace(kept) : this.#undo.follow(kept)),
		joined: (kept) => {
			this.#undo.remember(kept);
			this.#cells.showFaults();
		},
		fields: () => this.#cells.fields,
		status: () => findPart(this, '[data-status]'),
		tell: (what) => this.#show(keptWords(what, this.#cells.refused)),
	});

	connectedCallback(): void {
		guardPresses(this);
		// As on a worksheet: what a browser fills in again by itself may be somebody else's.
		if (isRevived()) this.#cells.fill(new Map());
		this.#kept.start();
		this.#cells.showFaults();
		this.#draw();
		onTyped(this, (field) => this.#typed(field));
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target.name) this.#cells.showFaults([target]);
		});
		this.addEventListener('click', (event) => this.#press(event));
		this.#file.addEventListener('change', () => void this.#open());
		// What is no count is kept nowhere, so who leaves the page is asked.
		askBeforeLeaving(() => this.#cells.refused.length > 0);
		this.#showButtons();
	}

	/** A fault is told once the field is left: half a number is no fault. What is mended is no fault any more. */
	#typed(field: EventTarget | null): void {
		if (field instanceof HTMLInputElement && field.name) {
			this.#cells.remember(field);
			if (field.hasAttribute('aria-invalid')) this.#cells.showFaults([field]);
		}
		this.#changed('');
	}

	#show(text: string): void {
		announce(findPart(this, '[data-status]'), text);
		this.#showButtons();
		this.#draw();
	}

	#draw(): void {
		const count = drawPicture(findPart(this, '[data-picture]'), this.#cells.cells, says);
		this.toggleAttribute('data-drawn', count > 0);
		const all = Object.keys(says.measures).length;
		announce(findPart(this, '[data-shown]'), count > 0 ? filledIn(says.shown, { count, all }) : '');
	}

	#showButtons(): void {
		const { isEmpty, isKept } = this.#kept;
		findPart(this, '[data-do="print"]').textContent = isEmpty ? says.printEmpty : says.print;
		findPart(this, '[data-do="keep"]').textContent = isKept ? form.stopKeeping : form.keep;
		findPart(this, '[data-do="undo"]').hidden = !this.#undo.isThere;
	}

	#changed(text: string): void {
		this.#undo.typed();
		this.#show(text);
		this.#kept.changed();
		this.#showButtons();
	}

	#press(event: Event): void {
		const actions: Record<string, () => void> = {
			print: () => this.#print(),
			save: () => this.#save(),
			open: () => this.#file.click(),
			keep: () => (this.#kept.isKept ? this.#kept.forget() : this.#kept.keep()),
			clear: () => this.#undo.clear(new Map()),
			undo: () => this.#changed(this.#undo.undo()),
		};
		actions[pressedButton(event)?.dataset['do'] ?? '']?.();
	}

	/** The picture, or the empty table for an analyst. What was typed is never printed as it is: it may hold counts under five. */
	#print(): void {
		if (this.#kept.isEmpty || this.hasAttribute('data-drawn')) void printAs('clear');
		else this.#show(findPart(this, '[data-picture]').innerText);
	}

	#save(): void {
		const places = this.#cells.refused;
		if (places.length > 0)
			return this.#show(filledIn(says.mendFirst, { places: places.join('; ') }));
		const typed = new Map([...this.#cells.counts].map(([field, [text = '']]) => [field, text]));
		// Excel reads a file without the mark in the letters of its country.
		saveFile(`keep-doing-${NAME}.csv`, `\uFEFF${writeTable(typed, says)}`, 'text/csv');
		this.#show(says.savedCsv);
	}

	async #open(): Promise<void> {
		const read = await openTable(this.#file, says);
		if (!read) return;
		if ('fault' in read) return this.#show(read.fault);
		this.#undo.replace(new Map([...read.typed].map(([field, text]) => [field, [text]])));
		const lacks = filledIn(says.lacks, { names: read.lacks.join('; ') });
		this.#changed(
			[this.#undo.saysOpened(form), ...(read.lacks.length > 0 ? [lacks] : [])].join(' '),
		);
	}
}

customElements.define('difference-table', DifferenceTable);
