import { z } from 'zod';
import { nations } from '#lib/facts/organisation.ts';
import { sentence } from '#lib/facts/sign-off-fields.ts';
import type { TranslatedKind } from '#lib/facts/translation/translated-files.ts';

/** Welsh says the same in some more letters. */
const LONGER = 1.15;

const words = (most: number) => sentence(Math.floor(most * LONGER));
const lines = (most: number) => z.array(words(most));

// YAML reads 999 as a number.
const whom = z.preprocess(
	(typed) => (typeof typed === 'number' ? String(typed) : typed),
	words(80),
);

const sign = z.object({
	short: words(60),
	you: words(160),
	other: words(160),
	nations: z.partialRecord(z.enum(nations), whom).optional(),
	meanwhile: words(160).optional(),
	sourcesDiffer: words(160).optional(),
});

const part = z.object({
	title: words(60),
	do: lines(160).optional(),
	say: lines(160).optional(),
	ask: lines(160).optional(),
});

const pointingCard = z.object({
	word: words(16),
	words: z.string().min(12),
	sides: z.tuple([z.string(), z.string()]).optional(),
});

/**
 * The words of each kind that a reader sees, at the places where its facts stand: all that a file of another language
 * may hold. Read by these, the facts of an English file give its words alone.
 */
export const wordSchemas = {
	guides: z.object({
		title: words(60),
		summary: words(160),
		opening: words(450),
		today: words(120),
		checkFirst: z.object({ askFirst: lines(160) }),
		clinician: z.object({
			tenSeconds: words(220),
			oneMinute: words(900),
			teachBack: words(200),
			referInstead: words(320),
		}),
		sheet: lines(60).optional(),
		evidence: z.array(z.object({ claim: words(240) })),
	}),
	pages: z.object({
		title: words(60),
		summary: words(200),
		criteria: z
			.array(z.object({ name: words(50), met: words(160), unproved: words(160) }))
			.optional(),
		cards: z.array(z.object({ title: words(30), cards: z.array(pointingCard) })).optional(),
	}),
	topics: z.object({ title: words(40), summary: words(80), intro: words(240) }),
	safetyLines: z.object({ title: words(60), lines: lines(160), short: words(60).optional() }),
	dangerSigns: z.object({ area: words(60), signs: z.record(z.string(), sign) }),
	organisations: z.object({
		/** Only where it calls itself something in the other language. */
		name: words(80).optional(),
		what: words(140),
		textNumber: words(40).optional(),
		hours: words(90).optional(),
		note: words(200).optional(),
	}),
	routes: z.object({ title: words(60), nations: z.record(z.enum(nations), lines(160)) }),
	conditions: z.record(z.string(), z.object({ plain: words(60) })),
	packs: z.object({ title: words(40) }),
	sessions: z.object({
		title: words(40),
		summary: words(160),
		aim: words(240),
		notToLead: lines(160),
		room: lines(160),
		parts: z.array(part),
		adapt: z.object({
			hearing: lines(160),
			sight: lines(160),
			seated: lines(160),
			wheelchair: lines(160),
		}),
	}),
	teachingCards: z.object({
		title: words(40),
		see: words(150),
		do: words(150),
		ask: words(150).optional(),
	}),
	/** The words stand in the code: the file says who read them. */
	safetyWords: z.object({}),
} satisfies Record<TranslatedKind, z.ZodType>;
