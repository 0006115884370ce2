import {
	emptySlip,
	give,
	withoutLeft,
	wouldBeLost,
	type SlipInHand,
} from '#lib/hand-over/slip-in-hand.ts';
import { waysToGive, type WayToGive } from '#lib/hand-over/slip-ends.ts';
import { askBeforeLeaving } from '#browser/form/ask-before-renewal.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { markRows } from '#browser/picker/guide-rows.ts';
import { showBar, showHandOver } from '#browser/picker/hand-over-panel.ts';
import { LastSlip } from './last-slip.ts';
import { showNoteLine } from './note-line.ts';
import { emptyPatientsOwn } from './patients-own.ts';
import type { SlipChange } from './slip-changes.ts';
import { firstTitle, noteBox } from './slip-words.ts';

const words = pageWords();
const { recommend: says } = words;
/** The practice's words that a slip holds. */
const ON_PAPER = '[data-practice]:not([data-practice="letters"], [data-practice="paper"])';

/** The slip in hand, and the page as it tells of it. All that is known of a patient stands in it, and is replaced whole. */
export class SlipOnPage {
	readonly #root: HTMLElement;
	readonly #whenGiven: () => void;
	readonly #last: LastSlip;
	#slip: SlipInHand = emptySlip;
	/** A slip before that is printed again, while it stands in the place of the one in hand. */
	#again: SlipInHand | undefined;
	#later = 0;

	constructor(root: HTMLElement, whenGiven: () => void) {
		this.#root = root;
		this.#whenGiven = whenGiven;
		this.#last = new LastSlip(root, () => {
			this.#slip = { ...this.#slip, before: [], hadNote: false };
			this.#last.offer(this.#slip, '');
			this.showStatus('');
		});
		askBeforeLeaving(() => wouldBeLost(this.#slip));
	}

	get inHand(): SlipInHand {
		return this.#slip;
	}

	get codes(): readonly string[] {
		return this.#slip.codes;
	}

	/** Whether nothing of a patient stands on the page. */
	get isEmpty(): boolean {
		const { codes, note, left } = this.#slip;
		return codes.length === 0 && note === '' && left.length === 0;
	}

	showStatus(text: string): void {
		announce(findPart(this.#root, '[data-status]'), text);
	}

	/** Shows another slip in hand, and says what came of it. With another patient's, nothing of the last one's stays. */
	change({ slip, said, offer = says.addToIt }: SlipChange): void {
		const isAnother = slip.patient !== this.#slip.patient;
		this.#slip = slip;
		this.#again = undefined;
		if (isAnother) emptyPatientsOwn(this.#root);
		noteBox(this.#root).value = slip.note;
		showNoteLine(this.#root, slip);
		showBar(this.#root, slip.codes, words);
		markRows(this.#root, slip.codes);
		this.#last.offer(slip, offer);
		this.showStatus(said);
		if (isAnother && slip.codes.length === 0) this.finish();
		else this.finishLater();
	}

	/** It was handed over in one more way, in large print or not: the one door of all of them. */
	give(way: WayToGive, isLarge = false): void {
		if (this.codes.length === 0) return;
		this.#slip = { ...give(this.#slip, way, isLarge), at: Date.now() };
		this.#last.offer(this.#slip, '');
		this.#whenGiven();
		showHandOver(this.#root, this.#slip, words);
	}

	/** A field was typed in. A note that is written once the slip was handed over is not on it: that is said. */
	typed(field: EventTarget | null): void {
		const box = noteBox(this.#root);
		this.#again = undefined;
		const { at, codes, givenAs, isGiven, printedNote } = this.#slip;
		const note = box.value;
		this.#slip = { ...this.#slip, note, at: isGiven ? at : Date.now() };
		showNoteLine(this.#root, this.#slip);
		const isAfter = isGiven && codes.length > 0 && note.trim() !== '' && note !== printedNote;
		const first = () => firstTitle(this.#root, codes);
		if (field === box && isAfter) this.showStatus(says.noteAfter(first()));
		const isOnPaper = field instanceof Element && field.matches(ON_PAPER);
		if (isOnPaper && givenAs.some((way) => waysToGive[way].holdsNote))
			this.showStatus(says.practiceAfter(first()));
		this.finishLater();
	}

	/** Puts a slip whose note is on no paper in the place of this one, until it is printed. */
	showLeft(place: number): SlipInHand | undefined {
		this.#again = this.#slip.left[place];
		return this.#again;
	}

	/** That slip was printed, or its note thrown away. */
	dropLeft(place: number, said: string): void {
		this.#slip = withoutLeft(this.#slip, place);
		this.#last.offer(this.#slip, says.addToIt);
		this.showStatus(said);
	}

	/** Printing ended: the slip in hand stands in its own place again. */
	endPrint(): void {
		this.#again = undefined;
		this.finish();
	}

	/** The slip and the words to copy follow once the bar is painted: a press answers at once. */
	finishLater(): void {
		window.clearTimeout(this.#later);
		this.#later = window.setTimeout(() => this.finish());
	}

	finish(): void {
		window.clearTimeout(this.#later);
		showHandOver(this.#root, this.#again ?? this.#slip, words);
	}
}
