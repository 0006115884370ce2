import { z } from 'zod';
import { sentence, signOff } from '#lib/facts/sign-off-fields.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

const steps = z.array(sentence(160)).min(1);

/** Who to try next when a guide has not worked, nation by nation. */
export const routeFacts = z.strictObject({
	title: sentence(60),
	nations: z.strictObject({
		england: steps,
		wales: steps,
		scotland: steps,
		'northern-ireland': steps,
	}),
	/** Names of files in content/organisations. */
	organisations: z.array(z.string()).optional(),
	...signOff,
});

export type RouteFacts = z.infer<typeof routeFacts> & SaidInEnglish;
