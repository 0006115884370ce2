import { z } from 'zod';
import { criterionFacts } from '#lib/facts/criterion.ts';

/** The facts of a standing page: about, privacy, accessibility and the like. */
export const standingPageFacts = z.strictObject({
	title: z.string().min(1).max(60),
	summary: z.string().min(1).max(200),
	/** Whether it ends with how many guides are checked today, and whether patients may have them. */
	saysHowManyAreChecked: z.boolean().optional(),
	/** The points of WCAG that it ends with, and what proves each. */
	criteria: z.array(criterionFacts).optional(),
});
