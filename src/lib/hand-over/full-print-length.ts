/**
 * Sides of A4 that a guide takes in full, by the size of print: the mean of all guides. They are much alike, for a check
 * holds their length; `tests/browser/recommend/full-print.full.spec.ts` prints some.
 */
const SIDES_OF_GUIDE = { small: 9.5, clear: 12, large: 17.5 } as const;
/** A slip on A4, with the steps below it. */
const SIDES_OF_SLIP = 2;

export type FullPrintSize = keyof typeof SIDES_OF_GUIDE;

/** About how many sides of A4 so many guides take. */
export function sidesOfGuides(guides: number, size: FullPrintSize): number {
	return Math.round(guides * SIDES_OF_GUIDE[size]);
}

/** About how many sides of A4 a slip takes with so many guides behind it. */
export function sidesInFull(guides: number, size: FullPrintSize): number {
	return SIDES_OF_SLIP + sidesOfGuides(guides, size);
}
