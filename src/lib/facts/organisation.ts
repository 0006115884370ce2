import { z } from 'zod';
import { figuresOnly, isWholePhoneNumber } from '#lib/text/phone-lengths.ts';
import { webAddress } from '#lib/facts/source.ts';
import { day, sentence, signOff } from '#lib/facts/sign-off-fields.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** The nations of the UK: a number stands beside the nations it works in. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

export type Nation = (typeof nations)[number];

/** Who to contact. Guides name an organisation by its file, so a number is corrected in one place. */
export const organisationFacts = z.strictObject({
	name: sentence(80),
	/** What it is for, in one plain sentence. */
	what: sentence(140),
	nations: z.array(z.enum(nations)).min(1),
	phone: z
		.string()
		.regex(/^[\d ]{3,16}$/, { error: ({ input }) => figuresOnly(String(input)), abort: true })
		.refine(
			isWholePhoneNumber,
			'A figure is missing, or there is one too many. Copy the number again from its page.',
		)
		.optional(),
	textRelay: z
		.string()
		.regex(/^[\d ]{5,24}$/, 'Write 18001, a space and the number: figures and spaces alone.')
		.optional(),
	/** How to reach it by text message, as a reader would be told. */
	textNumber: sentence(40).optional(),
	url: webAddress.optional(),
	hours: sentence(90).optional(),
	/** Where it was read. */
	source: sentence(200),
	/** Whether the publisher's own page was opened. */
	read: z.enum(['opened', 'unopened']),
	/** The day on which its page was last read. */
	lookedUp: day,
	/** The day that a person rang the number. Without it a public build prints no number. */
	rung: day.optional(),
	note: sentence(200).optional(),
	...signOff,
});

export type OrganisationFacts = z.infer<typeof organisationFacts> & SaidInEnglish;
