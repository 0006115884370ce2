import { askWhich } from './ask-which.ts';
import { warnBeforeLeaving } from './before-leaving.ts';
import { bringBack, type Field } from './coming-back.ts';
import type { KeepOutcome, KeptRecord } from './kept-record.ts';

/** What a form says of itself to what keeps it. */
export interface Filled<Value> {
	value: () => Value;
	isEmpty: () => boolean;
	/** Fills the form with what is kept; with nothing, empties it. */
	fill: (kept: Value | undefined) => void;
	fields: () => Iterable<Field>;
	/** Where its words on keeping stand. */
	status: () => HTMLElement;
	/** Is told what came of keeping: the form says so in its own words. */
	tell: (what: KeepOutcome | 'restored' | 'stopped') => void;
}

/**
 * Keeps a form on this device, once its reader asks, and loses none of its words: not to another window, to a device
 * without room, to the browser's memory of pages, nor to a window that is closed.
 */
export class KeptForm<Value> {
	isKept = false;
	isUnsaved = false;
	readonly #record: KeptRecord<Value>;
	readonly #form: Filled<Value>;

	constructor(record: KeptRecord<Value>, form: Filled<Value>) {
		this.#record = record;
		this.#form = form;
	}

	/** Fills the form with what is kept, and watches over it from now on. */
	start(): void {
		this.#restore();
		this.#record.follow(() => this.#sync());
		bringBack(this.#form.fields, () => this.#sync());
		warnBeforeLeaving(() => this.isUnsaved);
	}

	/** After each change: keeps it, if the form is kept, and tells if it cannot. */
	changed(): void {
		this.isUnsaved = !this.#form.isEmpty();
		if (this.isKept) this.#keepNow(false);
	}

	/** Begins to keep the form, and tells whether it could. */
	keep(): void {
		this.#keepNow(true);
	}

	/** Takes the form off this device; what was typed stays on the page. */
	forget(): void {
		this.#record.forget();
		this.isKept = false;
		this.isUnsaved = !this.#form.isEmpty();
	}

	#keepNow(isAsked: boolean): void {
		const outcome = this.#record.keep(this.#form.value());
		this.isUnsaved = outcome !== 'kept' && !this.#form.isEmpty();
		if (outcome === 'kept') this.isKept = true;
		else if (outcome === 'unreadable') this.isKept = false;
		if (isAsked || outcome !== 'kept') this.#form.tell(outcome);
		if (outcome === 'newer') this.#ask();
	}

	#restore(): void {
		const kept = this.#record.read();
		this.isKept = kept !== undefined;
		this.isUnsaved = false;
		this.#form.fill(kept);
		if (kept) this.#form.tell('restored');
		else if (this.#record.isThere) this.#form.tell('unreadable');
	}

	/** Follows what another window did, unless this page holds words that are in no copy: then its reader is asked. */
	#sync(): void {
		if (!this.#record.hasChanged) return;
		if (this.#record.isThere) return this.isUnsaved ? this.#ask() : this.#restore();
		this.#record.read();
		if (!this.isKept) return;
		this.isKept = false;
		this.isUnsaved = !this.#form.isEmpty();
		this.#form.tell('stopped');
	}

	#ask(): void {
		askWhich(
			this.#form.status(),
			() => this.#restore(),
			() => {
				this.#record.read();
				this.#keepNow(true);
			},
		);
	}
}
