import { askWhich, stopAsking } from './ask-which.ts';
import { bringBack, type Field } from './coming-back.ts';
import type { KeepOutcome, KeptRecord } from './kept-record.ts';
import { takeAwayNotReady } from './not-ready.ts';
import { pageWords } from './page-words.ts';

/**
 * What came of keeping, or not: `halfTyped`, all is kept but a day or time that is not whole; `otherStays`, another
 * window's newer copy is left; `refused`, the browser did not take it off.
 */
export type Told =
	KeepOutcome | 'halfTyped' | 'restored' | 'stopped' | 'cleared' | 'otherStays' | 'refused';

/** What a form says of itself to what keeps it. */
export interface Filled<Value> {
	value: () => Value;
	isEmpty: () => boolean;
	/** Fills the form with what is kept, and no other words. */
	fill: (kept: Value) => void;
	fields: () => Iterable<Field>;
	/** Where its words on keeping stand, and a question after them. */
	status: () => HTMLElement;
	/** Is told what came of keeping: the form says so in its own words. */
	tell: (what: Told) => void;
	/** Whether its words are worth a question before the page is left: they are, unless it says no. */
	warns?: boolean;
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

	/** Whether nothing stands in it that could be lost. */
	get isEmpty(): boolean {
		return this.#form.isEmpty();
	}

	/** Fills the form with what is kept, if anything is, and watches over it from now on. */
	start(): void {
		this.#restore();
		this.#record.follow(() => this.#sync());
		bringBack(this.#form.fields, () => this.#sync());
		if (this.#form.warns ?? true)
			window.addEventListener('beforeunload', (event) => {
				if (this.isUnsaved) event.preventDefault();
			});
		takeAwayNotReady();
	}

	/** After each change: keeps it, if the form is kept, and tells if it cannot. */
	changed(): void {
		this.isUnsaved = this.#holdsWords();
		if (this.isKept) this.#keepNow(false);
	}

	/** Begins to keep the form, and tells whether it could. */
	keep(): void {
		this.#keepNow(true);
	}

	/** Takes the form off this device, not the page, and tells so; a newer copy of another window goes only if its reader agrees. */
	forget(as: 'stopped' | 'cleared' = 'stopped'): void {
		if (!this.#record.isThere || !this.#record.hasChanged) return this.#forgetNow(as);
		this.isKept = false;
		this.isUnsaved = !this.#form.isEmpty();
		this.#form.tell('otherStays');
		const { form: says } = pageWords();
		askWhich(this.#form.status(), says.otherKept, [
			[says.showOther, () => this.#takeOther()],
			[says.takeAway, () => this.#forgetNow(as)],
		]);
	}

	#forgetNow(as: 'stopped' | 'cleared'): void {
		this.isKept = !this.#record.forget();
		this.isUnsaved = !this.isKept && !this.#form.isEmpty();
		stopAsking(this.#form.status());
		this.#form.tell(this.isKept ? 'refused' : as);
	}

	// The browser gives nothing to keep of a day that is typed by half.
	#isHalfTyped = () => [...this.#form.fields()].some(({ validity }) => validity.badInput);
	#holdsWords = () => this.#isHalfTyped() || !this.#form.isEmpty();

	#keepNow(isAsked: boolean): void {
		const outcome = this.#record.keep(this.#form.value());
		this.isUnsaved = outcome === 'kept' ? this.#isHalfTyped() : this.#holdsWords();
		if (outcome === 'kept') this.isKept = true;
		else if (outcome === 'unreadable') this.isKept = false;
		if (isAsked || outcome !== 'kept')
			this.#form.tell(outcome === 'kept' && this.#isHalfTyped() ? 'halfTyped' : outcome);
		if (outcome === 'newer') this.#ask();
		else stopAsking(this.#form.status());
	}

	/** Shows what is kept. What cannot be read takes no word from the page. */
	#restore(): void {
		const kept = this.#record.read();
		this.isKept = kept !== undefined;
		if (kept) this.#form.fill(kept);
		this.isUnsaved = !this.isKept && !this.#form.isEmpty();
		if (kept) this.#form.tell('restored');
		else if (this.#record.isThere) this.#form.tell('unreadable');
	}

	/** Follows what another window did, unless this page holds words that are in no copy: then its reader is asked. */
	#sync(): void {
		if (!this.#record.hasChanged) return stopAsking(this.#form.status());
		if (this.#record.isThere) return this.isUnsaved ? this.#ask() : this.#restore();
		this.#record.read();
		stopAsking(this.#form.status());
		if (!this.isKept) return;
		this.isKept = false;
		this.isUnsaved = !this.#form.isEmpty();
		this.#form.tell('stopped');
	}

	#ask(): void {
		const { form: says } = pageWords();
		askWhich(this.#form.status(), says.twoCopies, [
			[says.takeOther, () => this.#takeOther()],
			[
				says.keepMine,
				() => {
					this.#record.read();
					this.#keepNow(true);
				},
			],
		]);
	}

	/** The other copy may have gone while the question stood: then nothing takes the place of these words. */
	#takeOther(): void {
		if (this.#record.isThere) this.#restore();
		else this.#sync();
	}
}
