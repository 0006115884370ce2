import { addCodes } from '#lib/hand-over/chosen-codes.ts';
import {
	endings,
	reachesPatient,
	waysToGive,
	type WayToGive,
	type Ending,
	type WayToPatient,
} from '#lib/hand-over/slip-ends.ts';

/**
 * All that the picker knows of one patient, and what of the one before may still be had. It is replaced whole when
 * another patient begins, so that nothing of one can stay for the next.
 *
 * A note goes with the guides beside which it was written. One that stands with no guide, whoever wrote it and
 * however it came to be alone, joins none that is chosen after it: it waits in `left` until somebody puts it on the
 * slip or throws it away.
 */
export interface SlipInHand {
	/** Counts the patients since the page was opened: another number is another patient. */
	patient: number;
	codes: readonly string[];
	/** Free words, which go on paper alone. */
	note: string;
	/** Whether it was handed over in any way. Once it was, the next search or choice begins another slip. */
	isGiven: boolean;
	/** The ways by which the patient got it. */
	givenAs: readonly WayToPatient[];
	/** The note as it stands on paper; nothing where none was printed. */
	printedNote: string;
	/** Whether that paper was in large print. */
	isLarge: boolean;
	/** When it was handed over, or else when its note was written, in milliseconds; 0 for a slip that holds nothing. */
	at: number;
	/** The codes of the slip before: guides only, never a note. They go at this patient's first choice. */
	before: readonly string[];
	/** Whether a note went with that slip: its guides come back without it, and that is said. */
	hadNote: boolean;
	/** Slips before whose note stands on no paper, the last one first: each is printed again, or put on this slip if it has no guide, or thrown away. */
	left: readonly SlipInHand[];
}

export const emptySlip: SlipInHand = {
	patient: 0,
	codes: [],
	note: '',
	isGiven: false,
	givenAs: [],
	printedNote: '',
	isLarge: false,
	at: 0,
	before: [],
	hadNote: false,
	left: [],
};

/** Whether somebody wrote what no paper holds. */
const isNoteLeft = ({ note, printedNote }: SlipInHand) =>
	note.trim() !== '' && note !== printedNote;

/** Whether a note stands with no guide. */
const isNoteAlone = ({ codes, note }: SlipInHand) => codes.length === 0 && note.trim() !== '';

/** The slip to which a choice adds: the next one where this was handed over, or where a note stands alone. */
const slipToAddTo = (slip: SlipInHand) =>
	slip.isGiven || isNoteAlone(slip) ? endSlip(slip, 'next choice') : slip;

/** An empty slip for the next patient, with what this ending leaves of the last one. */
export function endSlip(slip: SlipInHand, ending: Ending): SlipInHand {
	const { leavesGuides, leavesNote } = endings[ending];
	const before = slip.codes.length > 0 ? slip.codes : slip.before;
	const left = isNoteLeft(slip)
		? [{ ...slip, before: [], hadNote: false, left: [] }, ...slip.left]
		: slip.left;
	const stays = leavesNote && isNoteLeft(slip);
	const went = slip.codes.length > 0 ? slip.note.trim() !== '' && !stays : slip.hadNote;
	return {
		...emptySlip,
		patient: slip.patient + 1,
		before: leavesGuides ? before : [],
		hadNote: leavesGuides && went,
		left: leavesNote ? left : [],
	};
}

/** The slip with guides added, up to six: a new slip where this one was handed over already. */
export function addToSlip(
	slip: SlipInHand,
	codes: string[],
): { slip: SlipInHand; added: string[]; tooMany: string[] } {
	const to = slipToAddTo(slip);
	const { before, hadNote } = slip.isGiven ? to : emptySlip;
	const { chosen, added, tooMany } = addCodes([...to.codes], codes);
	return { slip: { ...to, codes: chosen, before, hadNote }, added, tooMany };
}

/** The guides of the slip before, with what was chosen since behind them, and a note that was written beside it. */
export function bringBack(slip: SlipInHand): SlipInHand {
	const to = slipToAddTo(slip);
	return {
		...to,
		codes: addCodes([...slip.before], [...to.codes]).chosen,
		before: [],
		hadNote: false,
	};
}

/** The slip, handed over in one more way. Nothing can be brought back any more. */
export function give(slip: SlipInHand, way: WayToGive, isLarge = false): SlipInHand {
	return {
		...slip,
		isGiven: true,
		givenAs: reachesPatient(way) ? [...new Set([...slip.givenAs, way])] : slip.givenAs,
		before: [],
		hadNote: false,
		...(waysToGive[way].holdsNote ? { printedNote: slip.note, isLarge } : {}),
	};
}

/** The slip without one of the slips before whose note stood on no paper, by its place among them. */
export function withoutLeft(slip: SlipInHand, place: number): SlipInHand {
	return { ...slip, left: slip.left.filter((_, at) => at !== place) };
}

/** The slip with a note that waited on none. */
export function putNoteOn(slip: SlipInHand, place: number): SlipInHand {
	const notes = [slip.left[place]?.note ?? '', slip.note];
	return { ...withoutLeft(slip, place), note: notes.filter((one) => one.trim()).join('\n') };
}

/** The slip without its note, which waits on none. */
export function takeNoteOut(slip: SlipInHand): SlipInHand {
	const { note, at, left } = slip;
	return { ...slip, note: '', left: [{ ...emptySlip, note, at }, ...left] };
}

/** Whether something would be lost with the page: a note that no paper holds, or guides that nobody was given. */
export function wouldBeLost(slip: SlipInHand): boolean {
	const isChosen = slip.codes.length > 0 && !slip.isGiven;
	return isChosen || isNoteLeft(slip) || slip.left.length > 0;
}
