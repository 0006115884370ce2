import { moveCode } from '#lib/hand-over/chosen-codes.ts';
import type { Ending } from '#lib/hand-over/slip-ends.ts';
import {
	addToSlip,
	bringBack,
	endSlip,
	putNoteOn,
	takeNoteOut,
	type SlipInHand,
} from '#lib/hand-over/slip-in-hand.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { addedWords, firstTitle, noteWords } from './slip-words.ts';

const { recommend: says } = pageWords();
const inOne = (...said: string[]) => said.filter(Boolean).join(' ');

/** What becomes of the slip in hand, and what is said of it. */
export interface SlipChange {
	slip: SlipInHand;
	said: string;
	/** What the button says that brings the last slip's guides back. */
	offer?: string;
}

/** Adds guides: to a new slip where this one was handed over. */
export function add(was: SlipInHand, codes: string[], root: ParentNode, said = ''): SlipChange {
	const { slip, ...came } = addToSlip(was, codes);
	return { slip, said: inOne(said, noteWords(root, was, slip), addedWords(root, codes, came)) };
}

/** Adds what a link asks for: to a new slip where one stands, whose guides may be brought back. */
export function open(was: SlipInHand, codes: string[], root: ParentNode, said: string): SlipChange {
	if (was.codes.length === 0 && was.note === '') return add(was, codes, root, said);
	const next = endSlip(was, 'link');
	const ended = inOne(says.cleared, noteWords(root, was, next), said);
	const added = add(next, codes, root, ended);
	// What may be brought back outlasts this one choice, which nobody here made.
	const { before, hadNote } = next;
	return { ...added, slip: { ...added.slip, before, hadNote } };
}

export function takeOut(was: SlipInHand, code: string, root: ParentNode): SlipChange {
	const codes = was.codes.filter((one) => one !== code);
	return { slip: { ...was, codes }, said: says.removed(firstTitle(root, [code])) };
}

export function move(was: SlipInHand, code: string, by: number, root: ParentNode): SlipChange {
	const codes = moveCode([...was.codes], code, by);
	const said = says.stands(firstTitle(root, [code]), codes.indexOf(code) + 1, codes.length);
	return { slip: { ...was, codes }, said };
}

/** A search begins: for the next patient, if this slip was handed over to its own. */
export function beginSearch(was: SlipInHand, root: ParentNode): SlipChange | undefined {
	if (!was.isGiven) return undefined;
	const slip = endSlip(was, 'next choice');
	const { length } = was.codes;
	const done = length > 0 ? says.slipDone(firstTitle(root, was.codes), length) : '';
	return { slip, said: inOne(done, noteWords(root, was, slip)) };
}

/** Ends it, and says so. */
export function end(was: SlipInHand, ending: Ending, root: ParentNode): SlipChange {
	const slip = endSlip(was, ending);
	const why = ending === 'clock' ? says.clearedByClock : says.cleared;
	return { slip, said: inOne(why, noteWords(root, was, slip)), offer: says.bringBack };
}

export function backAgain(was: SlipInHand, root: ParentNode): SlipChange {
	const slip = bringBack(was);
	const ofNote = was.hadNote ? says.noteNotBack : '';
	return { slip, said: inOne(says.broughtBack, ofNote, noteWords(root, was, slip)) };
}

/** A note that waited on no slip is put on this one: on paper it is only once that is printed. */
export function putOn(was: SlipInHand, place: number, root: ParentNode): SlipChange {
	const isAfter = was.isGiven && was.codes.length > 0;
	const said = isAfter ? says.noteAfter(firstTitle(root, was.codes)) : says.noteIsOn;
	return { slip: putNoteOn(was, place), said };
}

export const takeOutNote = (was: SlipInHand): SlipChange => ({
	slip: takeNoteOut(was),
	said: says.noteIsOut,
});
