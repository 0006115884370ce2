import { z } from 'zod';
import { SEAL_LETTERS } from '#lib/sign-off/seal/fingerprint.ts';
import { isIsoDate } from '#lib/text/dates.ts';
import { HCPC_NUMBER } from '#lib/facts/hcpc.ts';

/** A day as an author writes it. */
export const day = z
	.string()
	.refine(isIsoDate, 'Write a real date, year first, such as 2026-11-22.');

/** Words of an author, up to a length, with a reason for the limit. */
export function sentence(most: number, why = `Keep this under ${most} letters.`): z.ZodString {
	return z.string().trim().min(1, 'This is empty. Write the words here.').max(most, why);
}

/** A letter of another script looks like one of ours, and would make one person two. */
const personName = (most: number) =>
	sentence(most).regex(
		/^[\p{Script=Latin}\p{M}\p{P}\d\s]+$/u,
		'Write the name in the letters of English or Welsh, with their accents.',
	);

/** A number on the register, with what to say to whoever has one of another profession, which begins with other letters. */
const hcpcNumber = (ofAnother: string) =>
	// Figures alone are read as a number.
	z.preprocess(
		(typed) => (typeof typed === 'number' ? String(typed) : typed),
		z.string().regex(HCPC_NUMBER, {
			error: ({ input }) =>
				/^\s*(?!OT)[A-Z]{2}\s?\d/i.test(String(input)) ? ofAnother : hcpcFix(String(input)),
		}),
	);

/** The number as it should be typed: `'ot 12345'` gives OT12345. */
function hcpcFix(typed: string): string {
	const [, figures = ''] = /^\D*(\d[\d ]*)\D*$/.exec(typed) ?? [];
	const own = `OT${figures.replaceAll(' ', '')}`;
	return HCPC_NUMBER.test(own)
		? `Write ${own}: OT and the figures, with no space.`
		: 'Write OT and the five or six figures of the register, with no space.';
}

/** What others do, who may write and may not check. */
const OTHER_PROFESSION =
	/\b(?:physio\w*|nurse|doctor|GP|pharmacist|dietitian|social worker|paramedic|podiatrist|psychologist|speech|support worker|student|carer|patient|manager|teacher)\b/i;

/**
 * A person, or a group, that wrote something. Nobody is called an occupational therapist on our pages without
 * a number that anyone may look up.
 */
const author = z.preprocess(
	(typed) => (typeof typed === 'string' ? { name: typed } : typed),
	z
		.strictObject({
			name: personName(80),
			profession: sentence(60)
				.refine(
					(profession) => !/\bband ?\d|^B\d\b/i.test(profession),
					'Write the profession, such as physiotherapist, and not a pay band.',
				)
				.optional(),
			hcpc: hcpcNumber(
				'Take it out: only the numbers of occupational therapists stand here. The profession says the rest.',
			).optional(),
		})
		.refine(
			({ name }) => !/^(?:\p{Lu}\.? ?){1,4}$/u.test(name),
			'Write the whole name: first name and last name.',
		)
		.refine(
			({ name }) => !/,|\bOT ?\d/.test(name),
			'Write the name alone after name:, and below it profession: and hcpc:, each on a line of its own.',
		)
		.refine(({ profession = '', hcpc }) => hcpc ?? !/^occupational therapist\b/i.test(profession), {
			path: ['profession'],
			error:
				'Write the number on the HCPC register too, as hcpc: OT and the figures. Without one, write another word than occupational therapist.',
		}),
);

const EACH_AUTHOR =
	'Write a line for each author: - name: and the name. Below it, level with name, write profession: and, if any, hcpc:.';

/** Who wrote something, and when. */
export const written = z.strictObject({ on: day, by: z.array(author, EACH_AUTHOR).min(1) });

export type Author = z.infer<typeof author>;

// The start of a seal is none: two texts were made with one start of 16 letters.
const seal = z
	.string()
	.regex(
		new RegExp(`^[0-9a-f]{${SEAL_LETTERS}}$`),
		'Copy the line whole, as the page Check a guide makes it.',
	);

const ONLY_OTS =
	'Only a registered occupational therapist can check this, whose number begins with OT. Write checked: [] until one has.';

/** One check by a registered occupational therapist. */
export const check = z.strictObject({
	name: personName(80),
	role: sentence(80).refine(
		(role) => !OTHER_PROFESSION.test(role) || /\boccupational|\bOTs?\b/i.test(role),
		ONLY_OTS,
	),
	/** Health and Care Professions Council registration number. */
	hcpc: hcpcNumber(ONLY_OTS),
	on: day,
	interests: sentence(200),
	/** The seal of the words that were checked, and of all above; a later change asks for a new check. */
	words: seal,
});

/** What everything that is signed carries: who wrote it, who checked it, and when the next check is due. */
export const signOff = { written, checked: z.array(check), reviewBy: day };

/** A file that holds a sign-off and nothing else: what is signed stands elsewhere. */
export const bareSignOff = z.strictObject(signOff);

/** Something that is shown on many pages and signed once. */
export interface SignedCard extends z.infer<z.ZodObject<typeof signOff>> {
	/** Where a fault that may harm was found in it: the day. */
	beingCorrected?: { on: string } | undefined;
}
