import { z } from 'zod';

/** The facts of a standing page: about, privacy, accessibility and the like. */
export const standingPageFacts = z.strictObject({
	title: z.string().min(1).max(60),
	summary: z.string().min(1).max(200),
});
