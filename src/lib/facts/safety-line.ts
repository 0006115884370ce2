import { z } from 'zod';
import { sentence, signOff } from '#lib/facts/sign-off-fields.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** A standing safety line: kept once, used by name, never reworded in a guide, and signed off as a guide is. */
export const safetyLineFacts = z
	.strictObject({
		title: sentence(60),
		/** Emergency lines are red; the others are plain. What must be read first stands above the danger signs of a guide. */
		kind: z.enum(['first', 'emergency', 'care']),
		lines: z.array(sentence(160)).min(1),
		/** Its shortest words, for slips: whatever decides who is rung first stands above their signs too. */
		short: sentence(60).optional(),
		...signOff,
	})
	.refine(({ kind, short }) => kind !== 'first' || short !== undefined, {
		path: ['short'],
		message: 'A slip prints the signs too. Write `short`, the words that stand above them there.',
	});

export type SafetyLineFacts = z.infer<typeof safetyLineFacts> & SaidInEnglish;
