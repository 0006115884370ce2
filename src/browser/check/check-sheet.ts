import { wordsToSend } from '#lib/sign-off/check-report.ts';
import { keptSheet } from './kept-answers.ts';
import { SheetAnswers, type Fields } from './sheet-answers.ts';
import { FormUndo } from '#browser/form/form-undo.ts';
import { answerOf, checkerOf, readyWords, signOffOf, verdictOf } from './marked-points.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { printWhole } from '#browser/form/print-answers.ts';
import { markMissing, missingIn } from './missing-field.ts';
import { announce } from '#browser/page/announce.ts';
import { copyText } from '#browser/page/copy-text.ts';
import { findPart } from '#browser/page/find-part.ts';
import { isRevived } from '#browser/page/when-revived.ts';
import { namedFields } from '#browser/form/undo-fields.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { fileAddress } from '#browser/page/save-file.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';

const { checkGuide: says } = pageWords();

/**
 * `<check-sheet>` makes, of what a checker marked, the words to send. What is filled in stays in the page's
 * memory, or on the device if the checker asks.
 */
class CheckSheet extends HTMLElement {
	readonly #answers = new SheetAnswers(this);
	readonly #kept = keptSheet(this, this.#answers, {
		fill: (fields) => {
			this.#answers.all = fields;
			this.#changed();
		},
		joined: (kept) => {
			this.#undo.remember(kept);
			this.#changed();
		},
	});
	readonly #undo = new FormUndo<Fields>(() => this.#kept, {
		value: () => this.#answers.all,
		fill: (fields) => (this.#answers.all = fields),
		...namedFields,
	});

	connectedCallback(): void {
		findPart(this, '[data-making]').hidden = false;
		guardPresses(this);
		// As on a worksheet: what a browser fills in again by itself may be somebody else's.
		if (isRevived()) this.#answers.all = {};
		this.#kept.start();
		onTyped(this, () => {
			this.#changed();
			this.#kept.changed();
		});
		printWhole(this, () =>
			this.querySelectorAll<HTMLInputElement>(':is(input, textarea):not([data-words])'),
		);
		this.addEventListener('click', (event) => this.#press(event));
	}

	#points(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-point]')];
	}

	/** A box for words stands only where words are wanted, and Undo where there is something to bring back. */
	#showBoxes(): void {
		for (const point of this.#points())
			findPart(point, '[data-instead]').hidden = ['agree', undefined].includes(verdictOf(point));
		findPart(this, '[data-undo]').hidden = !this.#undo.isThere;
	}

	#showStatus(text: string): void {
		announce(findPart(this, '[data-status]'), text);
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		if (!button) return;
		if ('make' in button.dataset) void this.#writeReport();
		else if ('clear' in button.dataset) this.#clear();
		else if ('undo' in button.dataset) this.#bringBack();
		else if ('copy' in button.dataset) void this.#copy();
		else if ('copyLeft' in button.dataset) void this.#copyLeft(button);
		else if ('copyAddress' in button.dataset) void this.#copyAddress();
	}

	#clear(): void {
		this.#undo.clear({});
		this.#refilled();
	}

	#bringBack(): void {
		const said = this.#undo.undo();
		this.#refilled();
		if (said) this.#showStatus(said);
	}

	#refilled(): void {
		findPart(this, '[data-made]').hidden = true;
		this.#showBoxes();
	}

	/** Words that were made would say what is no longer so. */
	#changed(): void {
		this.#showBoxes();
		const made = findPart(this, '[data-made]');
		if (!made.hidden) this.#showStatus(says.makeAgain);
		made.hidden = true;
	}

	async #writeReport(): Promise<void> {
		const checker = checkerOf(this);
		const answers = this.#points().map(answerOf);
		const missing = missingIn(this, checker, answers);
		findPart(this, '[data-made]').hidden = missing !== undefined;
		markMissing(this, missing);
		if (missing) return this.#showStatus(missing);
		const { title = '', name = '' } = this.dataset;
		const text = await wordsToSend(title, answers, checker, signOffOf(this), says);
		findPart<HTMLTextAreaElement>(this, '[data-words]').value = text;
		const link = findPart<HTMLAnchorElement>(this, '[data-file-link]');
		URL.revokeObjectURL(link.href);
		const address = fileAddress(text, 'text/plain;charset=utf-8');
		link.href = address ?? '';
		// The words stand there to be copied.
		link.hidden = !address;
		link.download = `check-${name}.txt`;
		this.#showStatus(readyWords(answers));
	}

	async #copy(): Promise<void> {
		const words = findPart<HTMLTextAreaElement>(this, '[data-words]');
		const isCopied = await copyText(words.value);
		if (!isCopied) words.select();
		this.#showStatus(isCopied ? says.copied : says.copyFailed);
	}

	async #copyAddress(): Promise<void> {
		const isCopied = await copyText(findPart(this, '[data-address]').textContent);
		this.#showStatus(isCopied ? says.addressCopied : says.copyFailed);
	}

	/** What was kept for words that have changed. */
	async #copyLeft(button: HTMLButtonElement): Promise<void> {
		const words = button.parentElement?.querySelector('[data-left]')?.textContent ?? '';
		this.#showStatus((await copyText(words)) ? says.copied : says.copyFailed);
	}
}

customElements.define('check-sheet', CheckSheet);
