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
	/** The codes of the slip before: guides only, never a note. They go at this patient's first choice. */
	before: readonly string[];
	/** Slips of patients before whose note stands on no paper, the last one first: each is printed again or thrown away. */
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
	before: [],
	left: [],
};

/** Whether somebody wrote what no paper holds. */
const isNoteLeft = ({ codes, note, printedNote }: SlipInHand) =>
	codes.length > 0 && note.trim() !== '' && note !== printedNote;

/** An empty slip for the next patient, with what this ending leaves of the last one. */
export function endSlip(slip: SlipInHand, ending: Ending): SlipInHand {
	const { leavesGuides, leavesNote } = endings[ending];
	const before = slip.codes.length > 0 ? slip.codes : slip.before;
	const left = isNoteLeft(slip) ? [{ ...slip, before: [], left: [] }, ...slip.left] : slip.left;
	return {
		...emptySlip,
		patient: slip.patient + 1,
		before: leavesGuides ? before : [],
		left: leavesNote ? left : [],
	};
}

/** The slip with guides added, up to six: a new slip where this one was handed over already. */
export function addToSlip(
	slip: SlipInHand,
	codes: string[],
): { slip: SlipInHand; added: string[]; tooMany: string[] } {
	const to = slip.isGiven ? endSlip(slip, 'next choice') : { ...slip, before: [] };
	const { chosen, added, tooMany } = addCodes([...to.codes], codes);
	return { slip: { ...to, codes: chosen }, added, tooMany };
}

/** The guides of the slip before, with what was chosen since behind them. The note that was written since stays. */
export function bringBack({ before, ...slip }: SlipInHand): SlipInHand {
	return { ...slip, codes: addCodes([...before], [...slip.codes]).chosen, before: [] };
}

/** The slip, handed over in one more way. Nothing can be brought back any more. */
export function give(slip: SlipInHand, way: WayToGive, isLarge = false): SlipInHand {
	return {
		...slip,
		isGiven: true,
		givenAs: reachesPatient(way) ? [...new Set([...slip.givenAs, way])] : slip.givenAs,
		before: [],
		...(waysToGive[way].holdsNote ? { printedNote: slip.note, isLarge } : {}),
	};
}

/** The slip without the last of the slips before whose note stood on no paper. */
export function withoutLeft(slip: SlipInHand): SlipInHand {
	return { ...slip, left: slip.left.slice(1) };
}
