import { z } from 'zod';
import { keys } from '#lib/facts/keys.ts';
import { sentence } from '#lib/facts/sign-off-fields.ts';

/** More than these, and nobody reads the card to its end. */
const MOST_STOP = 5;
const MOST_ASK = 4;

/** Of whom danger signs speak. */
export const abouts = ['you', 'them'] as const;

const signName = z
	.string()
	.regex(/^[a-z0-9-]+$/, 'Use the name of a sign in content/danger-signs, such as chest-pain.');
const signNames = z.array(signName);

/** What stands under Check first, and the danger signs of a guide. */
export const checkFirst = z.strictObject({
	/** The danger signs that stop this guide, by name: they stand on the danger card. */
	stop: signNames
		.min(1, 'Name at least one danger sign that stops this.')
		.max(MOST_STOP, `Keep the ${MOST_STOP} that matter most here, and move the others to watch.`),
	/** Who should ask first, in own words: each completes "Ask … before you try this if …". */
	askFirst: z
		.array(sentence(160))
		.min(1, 'Say who should ask first.')
		.max(
			MOST_ASK,
			`Keep ${MOST_ASK} lines: a longer list is not read. Join some, or split the guide.`,
		),
	/** The other danger signs, by name: they stand under When to get help. */
	watch: signNames,
	/** Of whom the signs speak: the reader; or, in a guide for carers alone, the person they help. */
	about: z.enum(abouts, 'Write you or them.').default('you'),
	/** Where they speak of the person helped: the signs that speak of the reader all the same. */
	aboutYou: signNames.default([]),
	/** Signs that a tagged condition brings and this guide does not show, each with the reason. */
	leftOut: z
		.array(
			z.strictObject({
				sign: signName,
				/** The sign of this guide that stands in its place, where one does. */
				shownBy: signName.optional(),
				why: sentence(200),
			}),
		)
		.default([]),
	/** Standing safety lines shown here, by the name of the file in content/safety-lines. */
	safetyLines: keys,
});
