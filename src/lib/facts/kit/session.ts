import { z } from 'zod';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { keys } from '#lib/facts/keys.ts';
import { sentence, signOff } from '#lib/facts/sign-off-fields.ts';
import { MOST_GUIDES } from '#lib/facts/codes.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** What a leader may do and say in one part, and no more: who reads in front of a group looks up at once. */
const MOST_LINES = 6;
const LONGEST = 160;
/** The longest session: people sit, some in pain. */
const MOST_MINUTES = 90;

const line = sentence(LONGEST);
const lines = z
	.array(line)
	.min(1)
	.max(MOST_LINES, `Keep ${MOST_LINES} lines here: more is not read.`);
const slug = z.string().regex(/^[a-z0-9-]+$/, 'Use the folder name of the guide.');

/** A step of a guide that is printed as a picture card: by its first words, which are its name. */
const card = z.preprocess(
	(typed) => (typeof typed === 'string' ? { step: typed } : typed),
	z.strictObject({
		step: sentence(80),
		/** A drawing, where the step has none of its own or another shows it better. */
		picture: z
			.string()
			.regex(/^[a-z0-9-]+$/, 'Use the name of a drawing.')
			.optional(),
		/** All that it shows, where no guide of this session places it. */
		words: sentence(LONGEST).optional(),
	}),
);

/** Steps of one guide, in the order in which they are shown. */
const cardsOfGuide = z.strictObject({ guide: slug, steps: z.array(card).min(1) });

const part = z.strictObject({
	title: sentence(60),
	minutes: z.int().min(2).max(30),
	/** What the leader does. */
	do: lines.optional(),
	/** What the leader says, word for word. */
	say: lines.optional(),
	/** Questions that open talk. */
	ask: lines.optional(),
	cards: z.array(cardsOfGuide).min(1).optional(),
});

/** A group session: made from guides by name, so that nothing is said twice, and signed off as a card is. */
export const sessionFacts = z
	.strictObject({
		title: sentence(40, 'Keep the title to 40 letters, so that it fits on the slips.'),
		summary: sentence(LONGEST),
		/** Its place in the list, from 1. */
		order: z.int().min(1),
		aim: sentence(240),
		/** Who should not lead it: each completes “Do not lead this session if”. */
		notToLead: lines,
		/** The danger signs that stop it, by name, besides those of each guide whose steps it shows. */
		stop: keys.min(1, 'A session names the danger signs that stop it: one or more.'),
		/** Standing safety lines, by the name of the file in content/safety-lines. */
		safetyLines: keys,
		/** What the room must have, besides what every room must. */
		room: lines,
		parts: z
			.array(part)
			.min(3, 'A session has three parts or more: a welcome, what you do, an end.'),
		/** How each person can take part. */
		adapt: z.strictObject({ hearing: lines, sight: lines, seated: lines, wheelchair: lines }),
		/** The guides whose one sheet everybody takes home, by folder. */
		handouts: keys
			.min(1, 'Name the guide that people take home.')
			.max(MOST_GUIDES, 'Name six guides at most: more would not be read.'),
		...signOff,
	})
	.refine(({ parts }) => minutesOf(parts) <= MOST_MINUTES, {
		path: ['parts'],
		error: `A session takes ${MOST_MINUTES} minutes at most: people sit that long. Make parts shorter.`,
	});

/** Whose needs each session says how to meet, in the order of the sheet. */
export const groupNeeds = ['hearing', 'sight', 'seated', 'wheelchair'] as const;

export type SessionFacts = z.infer<typeof sessionFacts> & SaidInEnglish;

/** How many minutes the parts of a session take together. */
export const minutesOf = (parts: readonly { minutes: number }[]): number =>
	parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** Every guide that a session shows, by folder: those whose steps it shows first, then those that people take home. */
export const guidesOfSession = ({ parts, handouts }: SessionFacts): string[] => [
	...new Set([...practisedIn({ parts }), ...handouts]),
];

/** The guides whose steps a session shows, by folder. */
export const practisedIn = ({ parts }: Pick<SessionFacts, 'parts'>): string[] => [
	...new Set(parts.flatMap(({ cards = [] }) => cards.map(({ guide }) => guide))),
];

/** Who should ask first before a session: the lines of all its guides, each once. Of “you crash” and “you crash, and no GP knows” the first alone stands: it is said of more people. */
export function askFirstOf(guides: readonly Pick<GuideFacts, 'checkFirst'>[]): string[] {
	const lines = [...new Set(guides.flatMap(({ checkFirst }) => checkFirst.askFirst))];
	return lines.filter(
		(line) =>
			!lines.some((other) => /^,? and /.test(line.slice(other.length)) && line.startsWith(other)),
	);
}

/** The drawings that a session shows with words of its own: no guide is signed with them. */
export const drawingsOfSession = ({ parts }: Pick<SessionFacts, 'parts'>): string[] => [
	...new Set(
		parts
			.flatMap(({ cards = [] }) => cards.flatMap(({ steps }) => steps))
			.flatMap(({ picture, words }) => (picture && words ? [picture] : [])),
	),
];

/** The signs and safety lines of a session: its own, and those of the guides that are given, each once. */
export function signsOfSession(
	session: Pick<SessionFacts, 'stop' | 'safetyLines'>,
	guides: readonly Pick<GuideFacts, 'checkFirst'>[],
): { stop: string[]; watch: string[]; safetyLines: string[] } {
	const all = (list: 'stop' | 'safetyLines') => [
		...new Set([...session[list], ...guides.flatMap(({ checkFirst }) => checkFirst[list])]),
	];
	return { stop: all('stop'), watch: [], safetyLines: all('safetyLines') };
}
