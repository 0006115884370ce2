import { z } from 'zod';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** The tints of the four topics; each also has an icon and a name: never colour alone. */
export const tints = ['everyday', 'steady', 'work', 'mind'] as const;

export type Tint = (typeof tints)[number];

/** A topic: its names, and its place on the shelf. */
export const topicFacts = z.strictObject({
	title: z.string().min(1).max(40, 'Keep the name of a topic under 40 letters.'),
	/** On its door. */
	summary: z.string().min(1).max(80, 'Keep this under 80 letters: it stands on a door.'),
	/** At the top of its page. */
	intro: z.string().min(1).max(240),
	/** What clinicians call the subject, for the picker: RTW, MH and the like. */
	shorthand: z.array(z.string()),
	shelf: z.int().min(1),
	tint: z.enum(tints),
});

export type TopicFacts = z.infer<typeof topicFacts> & SaidInEnglish;
