import { z } from 'zod';
import { sentence } from '#lib/facts/sign-off-fields.ts';

const LONGEST_LINE = 110;

/** One idea in plain words, and the drawing that stands beside it. */
export const easyLine = z.strictObject({
	says: sentence(LONGEST_LINE, 'Keep a line to one short sentence.'),
	/** A drawing of content/pictures that shows what the line says. */
	picture: z
		.string('Every line has a picture: name a drawing of content/pictures.')
		.regex(/^[a-z0-9-]+$/, 'Use the name of a drawing in content/pictures, without .svg.'),
});

export type EasyLine = z.infer<typeof easyLine>;
