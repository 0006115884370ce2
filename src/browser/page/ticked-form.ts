import { announce } from './announce.ts';
import { KeptForm, type Filled } from './kept-form.ts';
import type { KeptRecord } from './kept-record.ts';
import { pageWords } from './page-words.ts';

/** A form with a box that keeps it while it is ticked: from the first word on, where it is ticked from the start. */
export class TickedForm<Value> extends KeptForm<Value> {
	readonly #box: () => HTMLInputElement;
	readonly #status: () => HTMLElement;

	constructor(
		record: KeptRecord<Value>,
		form: Omit<Filled<Value>, 'tell'>,
		box: () => HTMLInputElement,
	) {
		super(record, {
			...form,
			tell: (what) => {
				if (what === 'stopped') this.#box().checked = false;
				announce(this.#status(), pageWords().form.keeping[what]);
			},
		});
		this.#box = box;
		this.#status = form.status;
	}

	override start(): void {
		super.start();
		const box = this.#box();
		box.checked = this.isKept || box.defaultChecked;
		box.addEventListener('input', (event) => {
			// It is no word of the form.
			event.stopPropagation();
			if (box.checked) return this.keep();
			this.forget();
			announce(this.#status(), pageWords().form.keeping.stopped);
		});
	}

	override changed(): void {
		if (this.#box().checked && !this.isKept) this.keep();
		else super.changed();
	}
}
