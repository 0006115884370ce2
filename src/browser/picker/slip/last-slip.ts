import type { SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { onSignOfLife } from '#browser/picker/idle-clock.ts';
import { showLeftNotes } from './left-notes.ts';

/** How long the guides of the last slip can be brought back, in ms. */
const TWO_MINUTES = 120_000;

/** What is offered of the slips before: guides to bring back, for two minutes; a note that is on no paper, until somebody decides. */
export class LastSlip {
	readonly #root: ParentNode;
	readonly #forget: () => void;
	#before: readonly string[] = [];
	#ends = 0;
	#timer = 0;

	constructor(root: ParentNode, forget: () => void) {
		this.#root = root;
		this.#forget = forget;
		// A computer that slept counted no time: its first sign of life comes before the press.
		onSignOfLife(() => this.#look());
	}

	/** Offers what may be had of the slips before; `says` stands on the button that brings guides back. */
	offer({ before, left }: SlipInHand, says: string): void {
		const button = findPart(this.#root, '[data-bring-back]');
		button.hidden = before.length === 0;
		if (!button.hidden) button.textContent = says;
		// The two minutes are those of that slip: whatever happens on the page since lengthens nothing.
		if (before !== this.#before) this.#startClock(before);
		showLeftNotes(this.#root, left);
	}

	#startClock(before: readonly string[]): void {
		window.clearTimeout(this.#timer);
		this.#before = before;
		if (before.length === 0) return;
		this.#ends = Date.now() + TWO_MINUTES;
		this.#timer = window.setTimeout(() => this.#look(), TWO_MINUTES);
	}

	#look(): void {
		if (this.#before.length > 0 && Date.now() >= this.#ends) this.#forget();
	}
}

/** Says that the page will soon clear itself, and offers to stay; or takes that back. */
export function warnOfClearing(root: ParentNode, isLate: boolean): void {
	const { clearsSoon } = pageWords().recommend;
	findPart(root, '[data-warning]').textContent = isLate ? clearsSoon : '';
	findPart(root, '[data-stay]').hidden = !isLate;
}
