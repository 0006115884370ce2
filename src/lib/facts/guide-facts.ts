import { z } from 'zod';
import { isCode } from '#lib/facts/codes.ts';
import { checkFirst } from '#lib/facts/check-first.ts';
import { check, day, sentence, written } from '#lib/facts/sign-off-fields.ts';
import { keys } from '#lib/facts/keys.ts';
import { source } from '#lib/facts/source.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** Who a guide speaks to. */
export const audiences = ['patient', 'carer', 'employer'] as const;

/** What an option costs, as a band: sums of money date too quickly to print. */
export const costs = ['free', 'low', 'medium', 'high', 'may be lent'] as const;

/** How sure the evidence is, in the words that readers see. */
export const grades = ['strong', 'some', 'practice wisdom', 'studies disagree'] as const;

const claim = z.strictObject({
	claim: sentence(240, 'Keep a claim under 240 letters.'),
	grade: z.enum(grades, 'Write strong, some, practice wisdom or studies disagree.'),
	/** The numbers of the sources it rests on, counted from 1 in the list above. */
	sources: z.array(z.int().min(1)),
});

/** The code of a guide that has not been taken in: none yet. */
const NO_CODE = '';

/** Every fact of a guide, as an author writes it above the text. */
export const guideFacts = z
	.strictObject({
		/** Printed on paper for years, so it never changes once given. Whoever takes a guide in gives it. */
		code: z
			.string('Put quotation marks round the code, such as code: "2917"')
			.refine(
				isCode,
				'This is not one of our four-figure codes. Take the line out: a guide gets its code when it is taken in.',
			)
			.default(NO_CODE),
		title: sentence(60, 'Keep the title to 60 letters, so that it fits on the printed slip.'),
		/** One sentence under the title, and in lists. */
		summary: sentence(160, 'Keep the summary to one sentence of 160 letters.'),
		/** What this helps with: the reader's own problem first, then what will be better by the end. */
		opening: sentence(450, 'Keep the opening to two or three short sentences.'),
		/** The one thing to do today. It is printed on slips, and is safe read alone. */
		today: sentence(120, 'Keep the thing to do today to 120 letters: it is printed on slips.'),
		/** What people say or type, in their own words. */
		readersWords: z
			.array(sentence(80, 'Keep each phrase to 80 letters.'))
			.min(5, 'Write five phrases or more.'),
		audience: z.array(z.enum(audiences)).min(1, 'Say who it is for: patient, carer or employer.'),
		/** Names from content/conditions.yaml. */
		conditions: keys,
		checkFirst,
		clinician: z.strictObject({
			tenSeconds: sentence(220),
			oneMinute: sentence(900),
			teachBack: sentence(200),
			referInstead: sentence(320),
		}),
		/** The folder names of guides to read next. */
		related: keys.min(2, 'Name two guides or more to read next.'),
		/** More that goes on its one sheet of paper: headings or titles of steps as they stand, or a part such as ForTheHelper. */
		sheet: z.array(sentence(60)).optional(),
		sources: z.array(source).min(3, 'Name three sources or more.'),
		evidence: z.array(claim).min(1, 'Grade at least one main claim.'),
		written,
		checked: z.array(check),
		reviewBy: day,
		changes: z.array(z.strictObject({ on: day, what: sentence(200) })).min(1),
		withdrawn: z
			.strictObject({ on: day, why: sentence(240), replacedBy: z.string().optional() })
			.optional(),
		/** A fault that may harm was found, on this day: until the mended words are checked, patients read that alone. */
		beingCorrected: z.strictObject({ on: day }).optional(),
	})
	.refine((facts) => facts.reviewBy > facts.written.on, {
		path: ['reviewBy'],
		error: 'The check date must come after the day it was written.',
	});

/** The same of a guide with any code, for whoever reads facts whose code was asked before. */
export const guideFactsOfAnyCode = guideFacts.safeExtend({ code: z.string().default(NO_CODE) });

export type GuideFacts = z.infer<typeof guideFacts> & SaidInEnglish;
export type Audience = (typeof audiences)[number];
