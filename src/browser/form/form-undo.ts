import type { KeptForm } from '#browser/page/kept-form.ts';

interface Words<Value> {
	value: () => Value;
	/** Puts words into the form and does nothing else. */
	fill: (value: Value) => void;
}

/**
 * The one way in which a form is cleared, filled with other words, and brought back: Undo gives what stood there
 * before, kept where it was kept. A second Undo swaps the two again. What another window does meanwhile takes
 * nothing from what Undo brings back of a press made here: its reader was told so.
 */
export class FormUndo<Value> {
	#before: { value: Value; isKept: boolean } | undefined;
	#isOfOwnPress = false;
	#hasTyped = false;
	readonly #kept: () => KeptForm<Value>;
	readonly #form: Words<Value>;

	constructor(kept: () => KeptForm<Value>, form: Words<Value>) {
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
		this.#isOfOwnPress = true;
	}

	/** After each change that was made here: it is what Undo brings back once another window takes it. */
	typed(): void {
		this.#hasTyped = true;
	}

	/** Fills the form with what another window kept, as it changes, letter by letter: all of that is one change. */
	follow(value: Value): void {
		const isLater = this.isThere && (this.#isOfOwnPress || !this.#hasTyped);
		if (!isLater) {
			this.remember();
			this.#isOfOwnPress = false;
			this.#hasTyped = false;
		}
		this.#form.fill(value);
	}

	/** Fills the form with other words. Whoever asks says what was done, and then keeps it by `changed`. */
	replace(value: Value): void {
		this.remember();
		this.#form.fill(value);
	}

	/** What is said of a file that was opened: of Undo only where there is something to bring back. */
	saysOpened({ opened, openedUndo }: { opened: string; openedUndo: string }): string {
		return this.isThere ? `${opened} ${openedUndo}` : opened;
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
