/** What a way of handing over does. */
interface Reach {
	/** Whether the patient gets it: then the record line names it. */
	reachesPatient: boolean;
	/** Whether it is paper with the note on it. */
	holdsNote: boolean;
}

/**
 * Every way in which what is chosen leaves the picker. Each is the end of it: the next search or choice is for another
 * patient. A new way is a line here, and `SlipOnPage.give` is the one door.
 */
export const waysToGive = {
	slip: { reachesPatient: true, holdsNote: true },
	'slip-and-sheets': { reachesPatient: true, holdsNote: true },
	'slip-and-guides': { reachesPatient: true, holdsNote: true },
	text: { reachesPatient: true, holdsNote: false },
	link: { reachesPatient: true, holdsNote: false },
	/** For the clinician's own record. */
	record: { reachesPatient: false, holdsNote: false },
	/** Copies of the slip, and small slips: nobody's yet. */
	slips: { reachesPatient: false, holdsNote: false },
	pad: { reachesPatient: false, holdsNote: false },
	/** A link that opens the picker so again, for a clinical system: it may stand in a patient's record. */
	view: { reachesPatient: false, holdsNote: false },
	/** Favourites or a pack, for the practice's own set-up. */
	setup: { reachesPatient: false, holdsNote: false },
	/** Words of the slip that were marked and copied by hand. */
	part: { reachesPatient: false, holdsNote: false },
} as const satisfies Record<string, Reach>;

export type WayToGive = keyof typeof waysToGive;

/** The ways by which the patient gets it. */
export type WayToPatient = {
	[Way in WayToGive]: (typeof waysToGive)[Way]['reachesPatient'] extends true ? Way : never;
}[WayToGive];

/** Whether the patient gets what is handed over in this way. */
export const reachesPatient = (way: WayToGive): way is WayToPatient =>
	waysToGive[way].reachesPatient;

/** What still may be had of a patient's slip on the next one's page. */
interface Leaves {
	/** Its guides, to be brought back by a press within two minutes. */
	leavesGuides: boolean;
	/** A note that stands on no paper, to be printed with its own slip or thrown away: unasked it never joins another. */
	leavesNote: boolean;
}

/** All that ends a patient's slip. What the clinician did not ask for loses no written word. */
export const endings = {
	/** The first letter of a search, or a choice, after the slip was handed over. */
	'next choice': { leavesGuides: true, leavesNote: true },
	/** A link that a clinical system opens on this page. */
	link: { leavesGuides: true, leavesNote: true },
	/** The button, or its key, of which the note's own label says that it takes the note. */
	'next patient': { leavesGuides: true, leavesNote: false },
	/** Nobody is there any more. */
	clock: { leavesGuides: true, leavesNote: false },
	/** The page is left, or comes back after that. */
	leaving: { leavesGuides: false, leavesNote: false },
} as const satisfies Record<string, Leaves>;

export type Ending = keyof typeof endings;
