import { z } from 'zod';
import { sentence } from '#lib/facts/sign-off-fields.ts';

/** One success criterion of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), as the accessibility statement tells of it. */
export const criterionFacts = z.strictObject({
	number: z.string().regex(/^[1-4]\.[1-5]\.\d{1,2}$/, 'Write its number in WCAG, such as 1.4.3.'),
	name: sentence(50),
	level: z.enum(['A', 'AA', 'AAA']),
	met: sentence(160),
	/** Files below tests/ that fail when it is met no longer. */
	tests: z.array(z.string().regex(/^[\w/-]+(\.(spec|full\.spec|test))?\.ts$/)),
	unproved: sentence(160),
});

export type Criterion = z.infer<typeof criterionFacts>;
