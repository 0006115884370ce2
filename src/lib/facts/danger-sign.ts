import { z } from 'zod';
import { easyLine } from '#lib/easy-read/easy-line.ts';
import { nations } from '#lib/facts/organisation.ts';
import { check, day, sentence, written } from '#lib/facts/sign-off-fields.ts';
import { source } from '#lib/facts/source.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** How soon help is needed, the soonest first. A sign has one of them, wherever it shows. */
export const levels = ['now', 'at-once', 'today'] as const;

/** Whom to call at the level now: an ambulance, a hospital's emergency department, or either. */
const emergencyCalls = ['999', '999 or A&E', 'A&E'] as const;

/** Whom to call, in the order in which they stand within a level. */
export const calls = [
	...emergencyCalls,
	'gas emergency',
	'equipment supplier',
	'111',
	'111 or GP',
	'GP',
	'care team or A&E',
	'care team',
	'midwife or maternity unit',
	'pharmacist or 111',
	'pharmacist',
	'eye casualty or optician',
	'optician',
	'police 101',
	'helpline',
	'council or trust',
	'employer',
] as const;

export type Level = (typeof levels)[number];
export type Call = (typeof calls)[number];

const name = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write the name in small letters with dashes: chest-pain.');

// Somebody in a hurry reads each line once, and on paper it takes room.
const LONGEST_SIGN = 160;
const LONGEST_SHORT = 60;
const MOST_EASY_LINES = 3;

const emergency = new Set<string>(emergencyCalls);

// YAML reads 999 as a number.
const asText = (typed: unknown) => (typeof typed === 'number' ? String(typed) : typed);

/** How a line begins that does not go on from “Get help first if:”, said to the reader. */
const AS_IF_SPOKEN =
	/^["'“‘]?(?:(?:if|when) |(?:I|I['’](?:m|ve|d|ll)|me|my|he|she|they|his|her|their|we|our)(?![\p{L}]))/iu;

/** The words that begin it instead: `'I am dizzy'` gives `'you are'`. */
function beginningFor(text: string): string {
	const said = text.toLowerCase().replace(/^["'“‘]?(?:(?:if|when) )?/, '');
	if (/^(?:my|his|her|their|our|your) /.test(said)) return 'your';
	return /^(?:i am|i['’]m|\w+ (?:is|are)) /.test(said) ? 'you are' : 'you have';
}

/** A danger sign as far as each of its facts goes by itself. */
export const typedSign = z.strictObject({
	/** For lists in which each sign has one line. */
	short: sentence(LONGEST_SHORT),
	/** To the reader: it completes "Get help first if:". */
	you: sentence(LONGEST_SIGN).refine((text) => !AS_IF_SPOKEN.test(text), {
		error: ({ input }) =>
			`It completes “Get help first if:”. Begin it with “${beginningFor(String(input))} …”`,
	}),
	/** The same sign, to the person helping. */
	other: sentence(LONGEST_SIGN),
	/** What `you` says, no more and no less, in Easy Read: to the reader, one idea a line. */
	easy: z
		.array(easyLine)
		.min(1)
		.max(MOST_EASY_LINES, `Keep a sign to ${MOST_EASY_LINES} lines.`)
		.optional(),
	level: z.enum(levels),
	call: z.preprocess(asText, z.enum(calls)),
	/** Whom to call instead, in the nations where that differs. */
	nations: z.partialRecord(z.enum(nations), z.preprocess(asText, sentence(80))).optional(),
	/** What to do while waiting, where that matters. */
	meanwhile: sentence(LONGEST_SIGN).optional(),
	/** The sign that this one is stronger than: where both would show, only this one does. */
	strongerThan: name.optional(),
	/** Signs without which it misleads: somebody whose case is graver, or as grave, would find no other that fits. A guide that shows it shows them. */
	alongside: z.array(name).optional(),
	/** It names suicide or self-harm: the crisis line hangs under it wherever it shows. */
	crisis: z.boolean().optional(),
	/** Names of files in content/organisations, shown under it. */
	contacts: z.array(name).optional(),
	/** Where its sources differ: what each says, and that the safer was taken. */
	sourcesDiffer: sentence(LONGEST_SIGN).optional(),
	sources: z.array(source).min(1, 'Name one source or more.'),
});

/** A danger sign: kept once, used by name, with one level and one place to call. */
export const dangerSignFacts = typedSign.refine(
	({ level, call }) => (level === 'now') === emergency.has(call),
	{
		path: ['call'],
		error: `The level now calls ${emergencyCalls.join(', ')}, and no other level does.`,
	},
);

/** A file of the table: the signs of one area of the body or of life. */
export const dangerAreaFacts = z.strictObject({
	/** As a reader would say it. */
	area: sentence(LONGEST_SHORT),
	/** Its place on the page Urgent help and on the check sheet. */
	order: z.int().min(1),
	/** Signs that somebody else may find on a device: a guide that shows one is not kept there. */
	mayBeWatched: z.boolean().optional(),
	signs: z.record(name, dangerSignFacts),
});

const checkOfSigns = check.omit({ words: true }).extend({
	/** The fingerprint of each sign that was checked: a sign that changes is due alone. */
	signs: z.record(name, check.shape.words),
});

/** The sign-off of the whole table: `content/danger-signs/sign-off.yaml`. */
export const tableSignOff = z.strictObject({
	written,
	checked: z.array(checkOfSigns),
	reviewBy: day,
	/** Signs in which a fault that may harm was found, each with the day: guides that show one are held back whole. */
	beingCorrected: z.record(name, day).optional(),
});

export type DangerSignFacts = z.infer<typeof dangerSignFacts> & SaidInEnglish;
export type DangerAreaFacts = z.infer<typeof dangerAreaFacts> & SaidInEnglish;
export type TableSignOff = z.infer<typeof tableSignOff>;
