import type { SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** How long the guides of the last slip can be brought back. */
const TWO_MINUTES = 120_000;

/** The button that brings the last slip's guides back, for as long as it is offered. */
export class LastSlip {
	readonly #root: ParentNode;
	readonly #forget: () => void;
	#timer = 0;

	constructor(root: ParentNode, forget: () => void) {
		this.#root = root;
		this.#forget = forget;
	}

	/** Offers what may be brought back of the slip before, or ends the offer where there is nothing. */
	offer({ before }: SlipInHand, says: string): void {
		window.clearTimeout(this.#timer);
		const button = findPart(this.#root, '[data-bring-back]');
		button.hidden = before.length === 0;
		if (button.hidden) return;
		button.textContent = says;
		this.#timer = window.setTimeout(() => {
			button.hidden = true;
			this.#forget();
		}, TWO_MINUTES);
	}
}

/** Says that the page will soon clear itself, and offers to stay; or takes that back. */
export function warnOfClearing(root: ParentNode, isLate: boolean): void {
	const { clearsSoon } = pageWords().recommend;
	findPart(root, '[data-warning]').textContent = isLate ? clearsSoon : '';
	findPart(root, '[data-stay]').hidden = !isLate;
}
