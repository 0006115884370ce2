import { z } from 'zod';
import { criterionFacts } from '#lib/facts/criterion.ts';

/** A card that somebody points at who cannot find the words. */
const pointingCard = z.strictObject({
	/** Where it stands large, after `#` in the address of the page. */
	name: z.string().regex(/^[a-z-]+$/, 'Use small letters and dashes, such as too-fast.'),
	/** What it says: short enough to be read from where two people sit. */
	word: z.string().min(1).max(16, 'Keep the word of a card under 16 letters, so that it fits.'),
	/** Its drawing, by the name of its file in `content/pictures`. */
	picture: z.string().min(1),
	/** All that the drawing shows, for whoever cannot see it. */
	words: z.string().min(12),
	/** What stands to the left and to the right of the drawing. */
	sides: z.tuple([z.string(), z.string()]).optional(),
	/** Whether whoever is shown it rings 999, which stands on the card. */
	isEmergency: z.literal(true).optional(),
});

/** Cards that answer one thing, such as “Where?”. */
const pointingGroup = z.strictObject({
	title: z.string().min(1).max(30),
	cards: z.array(pointingCard).min(2),
});

/** The facts of a standing page: about, privacy, accessibility and the like. */
export const standingPageFacts = z.strictObject({
	title: z.string().min(1).max(60),
	summary: z.string().min(1).max(200),
	/** Whether it ends with how many guides are checked today, and whether patients may have them. */
	saysHowManyAreChecked: z.boolean().optional(),
	/** Whether it is made to be printed: it has a button for that, and its sheets say where and when they were. */
	isForPaper: z.boolean().optional(),
	/** The points of WCAG that it ends with, and what proves each. */
	criteria: z.array(criterionFacts).optional(),
	/** The cards to point at, where the page is made of them. */
	cards: z.array(pointingGroup).optional(),
});

export type PointingCard = z.infer<typeof pointingCard>;
export type PointingGroup = z.infer<typeof pointingGroup>;
