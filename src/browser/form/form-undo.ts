import { takeBack } from '#lib/keep/later-words.ts';
import type { KeptForm } from '#browser/page/kept-form.ts';
import { pageWords } from '#browser/page/page-words.ts';
import type { RowPress } from './extra-rows.ts';

interface Words<Value> {
	value: () => Value;
	/** Puts words into the form and does nothing else. */
	fill: (value: Value) => void;
	/** The same by the names of its fields, and a form of such fields: what changed since is told field by field. */
	fieldsOf: (value: Value) => Readonly<Record<string, unknown>>;
	ofFields: (fields: Readonly<Record<string, unknown>>) => Value;
}

/** A change that Undo takes back: of the whole form, as it stood before and after, and whether it was itself what took it off the device; or of one row. */
type Change<Value> = { before: Value; after: Value; tookOff: boolean } | Required<RowPress>;

/**
 * The one way in which a form is cleared, filled with other words, and brought back: Undo gives what stood there
 * before, kept again where its change took it off the device, and leaves what was written since where it can. Whoever said
 * no to keeping meanwhile is not asked anew. A second Undo swaps the two again. What another
 * window does meanwhile takes nothing from what Undo brings back of a press made here: its reader was told so.
 */
export class FormUndo<Value> {
	#last: Change<Value> | undefined;
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
		return this.#last !== undefined;
	}

	/** Undo brings back these words, in whose place those on the page came. */
	remember(before: Value): void {
		this.#last = { before, after: this.#form.value(), tookOff: false };
		this.#isOfOwnPress = true;
	}

	/** Undo takes back what was done to a row, and touches no other. */
	rememberRow({ said, back }: RowPress): void {
		if (!back) return;
		this.#last = { said, back };
		this.#isOfOwnPress = true;
	}

	/** Makes a change that Undo takes back; an empty form, since a shaking hand cleared it twice, is nothing to bring back. */
	change(make: () => void): void {
		const { isEmpty, isKept } = this.#kept();
		const before = this.#form.value();
		make();
		const after = this.#form.value();
		const tookOff = isKept && !this.#kept().isKept;
		if (!isEmpty) this.#last = { before, after, tookOff };
		else if (this.#last && 'after' in this.#last) this.#last = { ...this.#last, after };
		this.#isOfOwnPress = true;
	}

	/** After each change that was made here: it is what Undo brings back once another window takes it. */
	typed(): void {
		this.#hasTyped = true;
	}

	/** Fills the form with what another window kept, as it changes, letter by letter: all of that is one change. */
	follow(value: Value): void {
		if (this.isThere && this.#isOfOwnPress) return this.#form.fill(value);
		const first = this.#hasTyped ? undefined : this.#last;
		this.change(() => this.#form.fill(value));
		if (first && 'before' in first) this.#last = { ...first, after: this.#form.value() };
		this.#isOfOwnPress = false;
		this.#hasTyped = false;
	}

	/** Fills the form with other words. Whoever asks says what was done, and then keeps it by `changed`. */
	replace(value: Value): void {
		this.change(() => this.#form.fill(value));
	}

	/** What is said of a file that was opened: of Undo only where there is something to bring back. */
	saysOpened({ opened, openedUndo }: { opened: string; openedUndo: string }): string {
		return this.isThere ? `${opened} ${openedUndo}` : opened;
	}

	/** Empties the form, and takes it off this device. */
	clear(empty: Value): void {
		this.change(() => {
			this.#form.fill(empty);
			this.#kept().forget('cleared');
		});
	}

	/**
	 * Takes the last change back, keeps it again if that change took it off, and gives what to say: nothing where it could not be
	 * kept, which the form has told by then. That it is back as it was would be untrue.
	 */
	undo(): string {
		const last = this.#last;
		if (!last) return '';
		const said = 'back' in last ? this.#undoRow(last) : this.#undoWhole(last);
		const kept = this.#kept();
		const isAgain = 'tookOff' in last && last.tookOff && !kept.isStoppedByReader && !kept.isEmpty;
		const outcome = kept.changed() ?? (isAgain ? kept.keep() : undefined);
		return outcome === undefined || outcome === 'kept' ? said : '';
	}

	/** Where there is no room for the row, it waits for some. */
	#undoRow({ back }: Required<RowPress>): string {
		const again = back();
		if (!again) return pageWords().form.noMoreRows;
		this.rememberRow(again);
		return again.said;
	}

	#undoWhole({ before, after }: Exclude<Change<Value>, RowPress>): string {
		const { form: says } = pageWords();
		const { fieldsOf, ofFields } = this.#form;
		const { fields, later } = takeBack({
			before: fieldsOf(before),
			after: fieldsOf(after),
			now: fieldsOf(this.#form.value()),
		});
		this.replace(ofFields(fields));
		return { none: says.undone, stay: says.undoneLater, stoodThere: says.undoneOver }[later];
	}
}
