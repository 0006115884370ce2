import { z } from 'zod';
import { easyLine } from '#lib/easy-read/easy-line.ts';
import { day, sentence, signOff } from '#lib/facts/sign-off-fields.ts';

const number = z.int('Write the number of a line or step, such as 2.').min(1);

/** The Easy Read version of a guide: its words in lines, each with a drawing. Signed off as a card is. */
export const easyReadFacts = z.strictObject({
	/** The day of the last change to the English that it was made from. */
	of: day,
	/** Who should ask first: each line says which line of the guide it stands for. */
	askFirst: z.array(easyLine.extend({ ask: number })).min(1, 'Say who should ask first.'),
	parts: z
		.array(
			z.strictObject({
				title: sentence(40, 'Keep the title of a part to 40 letters.'),
				/** A line of a step under Try this first names the step. */
				lines: z.array(easyLine.extend({ step: number.optional() })).min(1),
			}),
		)
		.min(1),
	...signOff,
});

export type EasyReadFacts = z.infer<typeof easyReadFacts>;

/** The drawing above the danger signs, on each Easy Read page. */
export const PHONE_PICTURE = 'easy-phone-999';

/** Every drawing that an Easy Read version shows, each once. */
export function picturesOfEasyRead({ askFirst, parts }: EasyReadFacts): string[] {
	const lines = [...askFirst, ...parts.flatMap((part) => part.lines)];
	return [...new Set([PHONE_PICTURE, ...lines.map(({ picture }) => picture)])].toSorted();
}

/** The folders of the guide beside which an Easy Read file stands. */
export function placeOfEasyRead(file: string): { topic: string; slug: string } {
	const [, topic = '', slug = ''] = /([^/]+)\/([^/]+)\/er\.yaml$/.exec(file) ?? [];
	return { topic, slug };
}

/** The Easy Read file of a guide. */
export function easyReadFile({ topic, slug }: { topic: string; slug: string }): string {
	return `content/guides/${topic}/${slug}/er.yaml`;
}
