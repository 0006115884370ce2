/** The papers of a slip, the everyday one first, with what is printable of each in millimetres. */
export const papers = {
	a5: { width: 132, height: 194 },
	a4: { width: 186, height: 277 },
} as const;

export type Paper = keyof typeof papers;

export const paperNames = ['a5', 'a4'] as const satisfies readonly Paper[];

/** A slip on two loose sheets loses one of them: a small one takes both sides of one sheet at most. */
const SIDES = 2;

/** The papers that hold a slip whole, by how many sides it takes on each. A4 may take several sheets, and holds all. */
export function papersFor(sidesOn: (paper: Paper) => number): Paper[] {
	return paperNames.filter((paper) => paper === 'a4' || sidesOn(paper) <= SIDES);
}
