import { askBeforeRenewal } from '#browser/form/ask-before-renewal.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { announce } from './announce.ts';
import './stand-near.ts';
import type { Filled, Told } from '#browser/form/filled-form.ts';
import { KeptForm } from './kept-form.ts';
import type { KeepOutcome, KeptRecord } from './kept-record.ts';
import { pageWords } from './page-words.ts';

/** A form with a box that keeps it while it is ticked: from the first word on, where it is ticked from the start. */
export class TickedForm<Value> extends KeptForm<Value> {
	readonly #box: () => HTMLInputElement;

	/** `own` holds what this form says otherwise than others do; `say` puts words elsewhere than in its status. */
	constructor(
		record: KeptRecord<Value>,
		form: Omit<Filled<Value>, 'tell'> & { say?: (words: string, what: Told) => void },
		box: () => HTMLInputElement,
		own: Partial<Record<Told, string>> = {},
	) {
		const say = form.say ?? ((words: string) => announce(form.status(), words));
		super(record, {
			...form,
			fields: () => [...form.fields(), box()],
			tell: (what) => {
				const at = box();
				at.checked = isTicked(at, what);
				say(own[what] ?? pageWords().form.keeping[what], what);
			},
		});
		this.#box = box;
	}

	override start(): void {
		const box = this.#box();
		box.checked = box.defaultChecked;
		super.start();
		askBeforeRenewal(() => this.isUnsaved);
		// It is no word of the form.
		for (const event of ['input', 'change'])
			box.addEventListener(event, (typed) => typed.stopPropagation());
		onTyped(box, () => (box.checked ? this.keep() : this.forget()));
	}

	/** Takes the tick away and leaves what is kept: the page holds other words now, which nobody asked to keep. */
	pause(): void {
		this.#box().checked = false;
		this.isKept = false;
		this.changed();
	}

	override changed(): KeepOutcome | undefined {
		return this.#box().checked && !this.isKept ? this.keep() : super.changed();
	}
}

/** The box says what is so, whoever made it so; where there is no room, it says what is tried with each letter. */
function isTicked(box: HTMLInputElement, told: Told): boolean {
	if (['kept', 'restored', 'joined', 'refused'].includes(told)) return true;
	if (['stopped', 'otherStays', 'unreadable'].includes(told)) return false;
	// Whoever said no to keeping is not asked anew by clearing.
	return box.checked && (told !== 'cleared' || box.defaultChecked);
}
