import type { Filled, Told } from '#browser/form/filled-form.ts';
import { askBeforeLeaving } from '#browser/form/ask-before-renewal.ts';
import { isHalfTyped } from '#browser/form/date-fields.ts';
import { askWhich, stopAsking } from './ask-which.ts';
import { bringBack } from './coming-back.ts';
import type { KeepOutcome, KeptRecord } from './kept-record.ts';
import { takeAwayNotReady } from './not-ready.ts';
import { pageWords } from './page-words.ts';
import { typedSoFar } from '#browser/form/typed-first.ts';

/**
 * Keeps a form on this device, once its reader asks, and loses none of its words: not to another window, to a device
 * without room, to the browser's memory of pages, nor to a window that is closed.
 */
export class KeptForm<Value> {
	isKept = false;
	isUnsaved = false;
	isStoppedByReader = false;
	readonly #record: KeptRecord<Value>;
	readonly #form: Filled<Value>;
	/** Called after each change of the fields: what a browser puts there by itself is told apart by it. */
	#know: (() => void) | undefined;

	constructor(record: KeptRecord<Value>, form: Filled<Value>) {
		this.#record = record;
		this.#form = form;
	}

	/** Whether nothing stands in it that could be lost. */
	get isEmpty(): boolean {
		return this.#form.isEmpty();
	}

	/** Fills the form with what is kept, but for what was typed already, and watches over it from now on. */
	start(): void {
		const putBack = typedSoFar(this.#form.fields());
		const kept = this.#restore();
		if (kept && putBack()) this.#join(kept);
		this.#record.follow(() => this.#sync());
		this.#know = bringBack(this.#form.fields, () => this.#sync(), true);
		if (this.#form.warns ?? true) askBeforeLeaving(() => this.isUnsaved);
		takeAwayNotReady();
	}

	/** After each change: keeps it, if the form is kept, and tells if it cannot. Gives what came of it, if it was to be kept. */
	changed(): KeepOutcome | undefined {
		this.#know?.();
		this.isUnsaved = this.#holdsWords();
		return this.isKept ? this.#keepNow(false) : undefined;
	}

	/** Begins to keep the form, tells whether it could, and gives what came of it. */
	keep(): KeepOutcome {
		return this.#keepNow(true);
	}

	/** Takes the form off this device, not the page, and tells so; a newer copy of another window goes only if its reader agrees. */
	forget(as: 'stopped' | 'cleared' = 'stopped'): void {
		this.#know?.();
		// Whatever stands there is not taken off by a fault.
		if (this.#record.isUnread) return this.#letGo('unread');
		if (!this.#record.isThere || !this.#record.hasChanged) return this.#forgetNow(as);
		this.#letGo('otherStays');
		const { form: says } = pageWords();
		askWhich(this.#form.status(), says.otherKept, [
			[says.showOther, () => this.#takeOther()],
			[says.takeAway, () => this.#forgetNow(as)],
		]);
	}

	#forgetNow(as: 'stopped' | 'cleared'): void {
		this.isKept = !this.#record.forget();
		this.isStoppedByReader = as === 'stopped';
		this.isUnsaved = !this.isKept && !this.isEmpty;
		stopAsking(this.#form.status());
		this.#form.tell(this.isKept ? 'refused' : as);
	}

	/** Keeps it no more, and leaves what stands on the device. */
	#letGo(told: Told): void {
		this.isKept = false;
		this.isUnsaved = !this.isEmpty;
		this.#form.tell(told);
	}

	/** Whether a day or time in it is typed by half: the browser gives nothing of it to keep or to save. */
	isHalfTyped = () => [...this.#form.fields()].some(isHalfTyped);
	#holdsWords = () => this.isHalfTyped() || !this.#form.isEmpty();
	#keepOver = () => {
		this.#record.read();
		this.#keepNow(true);
	};

	#keepNow(isAsked: boolean): KeepOutcome {
		const outcome = this.#record.keep(this.#form.value());
		this.isUnsaved = outcome === 'kept' ? this.isHalfTyped() : this.#holdsWords();
		if (outcome === 'kept') [this.isKept, this.isStoppedByReader] = [true, false];
		else if (outcome === 'unreadable') this.isKept = false;
		if (isAsked || outcome !== 'kept')
			this.#form.tell(outcome === 'kept' && this.isHalfTyped() ? 'halfTyped' : outcome);
		if (outcome === 'newer') this.#ask();
		else stopAsking(this.#form.status());
		return outcome;
	}

	/** Shows what is kept. What cannot be read takes no word from the page. */
	#restore(isChosen = false): Value | undefined {
		const kept = this.#record.read();
		this.isKept = kept !== undefined;
		if (kept) this.#form.fill(kept, isChosen);
		this.#know?.();
		this.isUnsaved = !this.isKept && !this.#form.isEmpty();
		if (kept) this.#form.tell('restored');
		else if (this.#record.isUnread) this.#form.tell('unread');
		else if (this.#record.isThere) this.#form.tell('unreadable');
		return kept;
	}

	#join(kept: Value): void {
		this.#form.joined?.(kept);
		this.changed();
		if (!this.isUnsaved) this.#form.tell('joined');
	}

	/** Follows what another window did, unless this page holds words that are in no copy: then its reader is asked. */
	#sync(): void {
		if (this.#record.isUnread) return;
		if (!this.#record.hasChanged) return stopAsking(this.#form.status());
		if (this.#record.isThere) return this.isUnsaved ? this.#ask() : void this.#restore();
		this.#record.read();
		stopAsking(this.#form.status());
		if (this.isKept) this.#letGo('stopped');
	}

	#ask(): void {
		const { form: says } = pageWords();
		askWhich(this.#form.status(), says.twoCopies, [
			[says.takeOther, () => this.#takeOther()],
			[says.keepMine, this.#keepOver],
		]);
	}

	/** The other copy may have gone while the question stood: then nothing takes the place of these words. */
	#takeOther(): void {
		if (this.#record.isThere) this.#restore(true);
		else this.#sync();
	}
}
