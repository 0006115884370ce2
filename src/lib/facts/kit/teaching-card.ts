import { z } from 'zod';
import { sentence, signOff } from '#lib/facts/sign-off-fields.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

const ONE_LINE = 'Keep this under 150 letters, so that four cards fit on one sheet of paper.';

/** A card for who is new to the work: one thing to see, one to do, one to ask, and a guide. Signed off as a card is. */
export const teachingCardFacts = z.strictObject({
	title: sentence(40, 'Keep the title to 40 letters: it stands on a small card.'),
	/** Its place among the cards, from 1. */
	order: z.int().min(1),
	/** The guide that the card rests on, by folder: its sources stand there. */
	guide: z.string().regex(/^[a-z0-9-]+$/, 'Use the folder name of the guide.'),
	/** A drawing of that guide. */
	picture: z
		.string()
		.regex(/^[a-z0-9-]+$/, 'Use the name of a drawing.')
		.optional(),
	see: sentence(150, ONE_LINE),
	do: sentence(150, ONE_LINE),
	/** What to ask; without it, what the guide says to ask at its end. */
	ask: sentence(150, ONE_LINE).optional(),
	...signOff,
});

export type TeachingCardFacts = z.infer<typeof teachingCardFacts> & SaidInEnglish;
