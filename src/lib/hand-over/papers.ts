/** The papers of a slip, with what is printable of each in millimetres. */
export const papers = {
	a6: { width: 95, height: 138 },
	dl: { width: 89, height: 200 },
	a5: { width: 132, height: 194 },
	a4: { width: 186, height: 277 },
} as const;

export type Paper = keyof typeof papers;

const LARGER: Record<Paper, readonly Paper[]> = {
	a6: ['a5', 'a4'],
	dl: ['a5', 'a4'],
	a5: ['a4'],
	a4: [],
};

/** A slip on two loose sheets loses one of them: it may take both sides of one, less what is left blank where a side ends. */
const SIDES = 1.5;

/** The paper that was asked for if the slip fits on both its sides, or else the next that it fits on: A4 takes all. */
export function roomyPaper(wanted: Paper, heightOn: (paper: Paper) => number): Paper {
	const fits = (paper: Paper) => heightOn(paper) <= SIDES * papers[paper].height;
	return [wanted, ...LARGER[wanted]].find(fits) ?? 'a4';
}
