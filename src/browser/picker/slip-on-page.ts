import { moveCode } from '#lib/hand-over/chosen-codes.ts';
import {
	addToSlip,
	bringBack,
	emptySlip,
	give,
	nextSlip,
	type SlipInHand,
} from '#lib/hand-over/slip-in-hand.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { markRows, rowGuides } from './guide-rows.ts';
import { showBar, showHandOver } from './hand-over-panel.ts';
import { LastSlip } from './last-slip.ts';

const words = pageWords();
const { recommend: says } = words;

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
		return findPart(this.#root, '[data-note]');
	}

	showStatus(text: string): void {
		announce(findPart(this.#root, '[data-status]'), text);
	}

	add(codes: string[]): void {
		if (this.#slip.isGiven) this.note.value = '';
		const { slip, added, tooMany } = addToSlip(this.#slip, codes);
		const isThere = added.length + tooMany.length === 0 && codes.length > 0;
		const names = isThere
			? says.alreadyChosen(this.#title(codes))
			: added.length > 0
				? says.added(added.length, this.#title(added))
				: '';
		this.#change(slip, tooMany.length > 0 ? `${names} ${says.full}`.trim() : names);
	}

	takeOut(code: string): void {
		const codes = this.codes.filter((one) => one !== code);
		this.#change({ ...this.#slip, codes }, says.removed(this.#title([code])));
	}

	move(code: string, by: number): void {
		const codes = moveCode([...this.codes], code, by);
		const at = codes.indexOf(code) + 1;
		this.#change({ ...this.#slip, codes }, says.stands(this.#title([code]), at, codes.length));
	}

	/** It was printed or copied, in one more way where one is named. */
	give(...ways: string[]): void {
		this.#slip = give(this.#slip, ...ways);
		this.#last.offer(this.#slip, '');
		showHandOver(this.#root, this.#slip, words);
	}

	/** A search begins: for the next patient, if this slip was given to its own. */
	beginSearch(): void {
		if (!this.#slip.isGiven || this.codes.length === 0) return;
		const done = says.slipDone(this.#title(this.codes), this.codes.length);
		this.note.value = '';
		this.#change(nextSlip(this.#slip), done);
	}

	/** Clears it. The guides, never the note, may be brought back. */
	next(): void {
		const next = nextSlip(this.#slip);
		this.clear();
		this.#slip = next;
		this.#last.offer(next, says.bringBack);
		this.showStatus(says.cleared);
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

	/** The title of the first. */
	#title([code = '']: readonly string[]): string {
		return rowGuides(this.#root, [code])[0]?.title ?? '';
	}
}
