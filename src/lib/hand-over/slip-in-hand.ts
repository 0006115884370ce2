import { addCodes } from '#lib/hand-over/chosen-codes.ts';

/** The slip that a clinician is making up, and what of the one before may be brought back. */
export interface SlipInHand {
	codes: readonly string[];
	/** Whether it was printed or copied. Once it was, the next search begins another slip. */
	isGiven: boolean;
	/** How: `['slip', 'text message']`. A copied record line is no way of its own. */
	givenAs: readonly string[];
	/** The codes of the slip before: guides only, never a note. They go at this patient's first choice. */
	before: readonly string[];
}

export const emptySlip: SlipInHand = { codes: [], isGiven: false, givenAs: [], before: [] };

/** An empty slip for the next patient. The last one’s guides may still be brought back; an empty one leaves what it had. */
export function nextSlip({ codes, before }: SlipInHand): SlipInHand {
	return { ...emptySlip, before: codes.length > 0 ? codes : before };
}

/** The slip with guides added, up to six: a new slip where this one was given to a patient already. */
export function addToSlip(
	slip: SlipInHand,
	codes: string[],
): { slip: SlipInHand; added: string[]; tooMany: string[] } {
	const to = slip.isGiven ? nextSlip(slip) : { ...slip, before: [] };
	const { chosen, added, tooMany } = addCodes([...to.codes], codes);
	return { slip: { ...to, codes: chosen }, added, tooMany };
}

/** The slip before, with what was chosen since behind it. */
export function bringBack({ codes, before }: SlipInHand): SlipInHand {
	return { ...emptySlip, codes: addCodes([...before], [...codes]).chosen };
}

/** The slip, given to the patient, in one more way where one is named. Nothing can be brought back any more. */
export function give(slip: SlipInHand, ...ways: string[]): SlipInHand {
	return { ...slip, isGiven: true, givenAs: [...new Set([...slip.givenAs, ...ways])], before: [] };
}

/** The slip, written on since it was given: what is chosen next joins it. */
export function reopen(slip: SlipInHand): SlipInHand {
	return { ...slip, isGiven: false };
}
