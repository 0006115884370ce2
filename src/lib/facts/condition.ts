import { z } from 'zod';
import { sentence } from '#lib/facts/sign-off-fields.ts';
import { isSnomedId } from '#lib/text/snomed-id.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

const WRONG_ID =
	'Its last figure does not fit the others: copy it again from the SNOMED CT browser.';

/** A condition by a name of ours: readers see the plain words; clinicians search by shorthand and SNOMED CT term. */
export const conditionFacts = z.strictObject({
	plain: sentence(60),
	shorthand: z.array(z.string()),
	snomed: z.array(
		z.strictObject({
			id: z.string().refine(isSnomedId, WRONG_ID),
			term: z.string(),
			source: z.string(),
		}),
	),
	/** What else it is called in a clinic. It finds its guides in the picker; the search for readers learns nothing of it. */
	diagnoses: z.array(z.string()).default([]),
	/** The danger signs that it brings, by name: a guide for it shows each or says why not. */
	signs: z.array(z.string()),
});

export type ConditionFacts = z.infer<typeof conditionFacts> & SaidInEnglish;

/** All that readers and clinicians call a condition. */
export function namesOfCondition({ plain, shorthand, snomed }: ConditionFacts): string[] {
	return [plain, ...shorthand, ...snomed.map(({ term }) => term)];
}
