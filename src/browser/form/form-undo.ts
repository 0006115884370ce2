import type { KeptForm } from '#browser/page/kept-form.ts';
import type { Filled } from './filled-form.ts';

/**
 * The one way in which a form is cleared, filled with other words, and brought back: Undo gives what stood there
 * before, kept where it was kept. A second Undo swaps the two again.
 */
export class FormUndo<Value> {
	#before: { value: Value; isKept: boolean } | undefined;
	readonly #kept: () => KeptForm<Value>;
	readonly #form: Pick<Filled<Value>, 'value' | 'fill'>;

	/** `fill` here puts words into the form and does nothing else. */
	constructor(kept: () => KeptForm<Value>, form: Pick<Filled<Value>, 'value' | 'fill'>) {
		this.#kept = kept;
		this.#form = form;
	}

	/** Whether there is something to bring back. */
	get isThere(): boolean {
		return this.#before !== undefined;
	}

	/** Undo brings back these words, or those on the page; an empty form, since a shaking hand cleared it twice, is nothing to bring back. */
	remember(value?: Value): void {
		const kept = this.#kept();
		if (value === undefined && kept.isEmpty) return;
		this.#before = { value: value ?? this.#form.value(), isKept: kept.isKept };
	}

	/** Fills the form with other words. Whoever asks says what was done, and then keeps it by `changed`. */
	replace(value: Value): void {
		this.remember();
		this.#form.fill(value);
	}

	/** Empties the form, and takes it off this device. */
	clear(empty: Value): void {
		this.replace(empty);
		this.#kept().forget('cleared');
	}

	/** Brings back what was there, and keeps it again if it was kept; then as after `replace`. */
	undo(): void {
		const kept = this.#kept();
		if (!this.#before) return;
		const { value, isKept } = this.#before;
		if (isKept && !kept.isKept) kept.keep();
		this.replace(value);
	}
}
