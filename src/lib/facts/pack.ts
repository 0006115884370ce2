import { z } from 'zod';
import { standOnce } from '#lib/facts/keys.ts';
import { MOST_GUIDES } from '#lib/facts/codes.ts';

/** A ready pack: guides often handed over together, under a name that a patient may see. */
export const packFacts = z.strictObject({
	title: z.string().min(1).max(40, 'Keep the name under 40 letters: it stands on a button.'),
	/** Its place in the row of packs, from 1. */
	shelf: z.int().min(1),
	/** Folder names of guides, in the order they are handed over. */
	guides: z
		.array(z.string().regex(/^[a-z0-9-]+$/, 'Use the folder name of the guide.'))
		.min(2, 'A pack holds two guides or more.')
		.max(MOST_GUIDES, 'A pack holds six guides at most: more would not be read.')
		.refine(standOnce, 'A guide stands here twice. Take one out.'),
});
