import { moveCode } from '#lib/hand-over/chosen-codes.ts';
import {
	addToSlip,
	bringBack,
	emptySlip,
	give,
	nextSlip,
	reopen,
	type SlipInHand,
} from '#lib/hand-over/slip-in-hand.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { markRows } from './guide-rows.ts';
import { showBar, showHandOver } from './hand-over-panel.ts';
import { LastSlip } from './last-slip.ts';
import { addedWords, clearNote, firstTitle, noteBox } from './slip-words.ts';

const words = pageWords();
const { recommend: says } = words;
const inOne = (...said: string[]) => said.filter(Boolean).join(' ');

/** The slip in hand, and the page as it tells of it. Choosing after it was given begins the next patient's. */
export class SlipOnPage {
	readonly #root: HTMLElement;
	readonly #last: LastSlip;
	#slip: SlipInHand = emptySlip;
	#later = 0;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#last = new LastSlip(root, () => {
			this.#slip = { ...this.#slip, before: [] };
			this.showStatus('');
		});
	}

	get codes(): readonly string[] {
		return this.#slip.codes;
	}

	get note(): HTMLTextAreaElement {
		return noteBox(this.#root);
	}

	showStatus(text: string): void {
		announce(findPart(this.#root, '[data-status]'), text);
	}

	/** Whether nothing of a patient stands on it. */
	get isEmpty(): boolean {
		return this.codes.length === 0 && this.note.value === '';
	}

	/** Adds what a link asks for: to a new slip where one stands, whose guides may be brought back. */
	open(codes: string[], said: string): void {
		if (this.isEmpty) return this.add(codes, said);
		if (codes.length === 0) return this.next(said);
		this.#slip = give(this.#slip);
		this.add(codes, says.cleared);
	}

	/** Adds guides, and says so after some other words. */
	add(codes: string[], ...said: string[]): void {
		if (this.#slip.isGiven) said.push(clearNote(this.#root));
		const { slip, ...came } = addToSlip(this.#slip, codes);
		this.#change(slip, inOne(...said, addedWords(this.#root, codes, came)));
	}

	takeOut(code: string): void {
		const codes = this.codes.filter((one) => one !== code);
		this.#change({ ...this.#slip, codes }, says.removed(firstTitle(this.#root, [code])));
	}

	move(code: string, by: number): void {
		const codes = moveCode([...this.codes], code, by);
		const at = codes.indexOf(code) + 1;
		this.#change(
			{ ...this.#slip, codes },
			says.stands(firstTitle(this.#root, [code]), at, codes.length),
		);
	}

	/** It was printed or copied, in one more way where one is named. */
	give(...ways: string[]): void {
		this.#slip = give(this.#slip, ...ways);
		this.#last.offer(this.#slip, '');
		showHandOver(this.#root, this.#slip, words);
	}

	/** A field of it was typed in. With a note that is written on, a slip that was given is its patient's still. */
	typed(field: EventTarget | null): void {
		const isGiven = this.#slip.isGiven && this.codes.length > 0;
		if (isGiven && field === this.note && this.note.value.trim() !== '') {
			this.#slip = reopen(this.#slip);
			this.showStatus(says.noteJoins(firstTitle(this.#root, this.codes)));
		}
		this.finishLater();
	}

	/** A search begins: for the next patient, if this slip was given to its own. */
	beginSearch(): void {
		if (!this.#slip.isGiven || this.codes.length === 0) return;
		const done = says.slipDone(firstTitle(this.#root, this.codes), this.codes.length);
		this.#change(nextSlip(this.#slip), inOne(done, clearNote(this.#root)));
	}

	/** Clears it. The guides, never the note, may be brought back. */
	next(more = ''): void {
		const next = nextSlip(this.#slip);
		const said = inOne(says.cleared, clearNote(this.#root), more);
		this.clear();
		this.#slip = next;
		this.#last.offer(next, says.bringBack);
		this.showStatus(said);
	}

	bringBack(): void {
		this.#change(bringBack(this.#slip), says.broughtBack);
	}

	/** Leaves nothing of it, not even to be brought back. */
	clear(): void {
		this.note.value = '';
		this.#change(emptySlip, '');
		this.finish();
	}

	/** The slip and the words to copy follow once the bar is painted: a press answers at once. */
	finishLater(): void {
		window.clearTimeout(this.#later);
		this.#later = window.setTimeout(() => this.finish());
	}

	finish(): void {
		window.clearTimeout(this.#later);
		showHandOver(this.#root, this.#slip, words);
	}

	#change(slip: SlipInHand, status: string): void {
		this.#slip = slip;
		showBar(this.#root, slip.codes, words);
		markRows(this.#root, slip.codes);
		this.#last.offer(slip, says.addToIt);
		this.showStatus(status);
		this.finishLater();
	}
}
