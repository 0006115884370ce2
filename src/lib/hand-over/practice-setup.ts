import '#lib/write/zod-without-eval.ts';
import { z } from 'zod';
import { isCode, MOST_GUIDES } from '#lib/facts/codes.ts';
import { paperNames } from '#lib/hand-over/papers.ts';
import { MOST_OWN, SETUP_VERSION } from '#lib/hand-over/setup-link.ts';

/** Who may hand a slip over: a reader sees the name that the words of the site give it. */
const roles = ['gp', 'nurse', 'pharmacist', 'link', 'physio', 'ot'] as const;

const codes = z.array(z.string().refine(isCode, 'is no code of a guide'));

/**
 * What a practice sets up once: who hands over, the paper, the letters that its texting system takes, what is printed of
 * the practice, its favourites and packs of its own. It is strict, so that nothing about a patient can stand in it.
 */
const practiceSetup = z.strictObject({
	keepDoing: z.literal('practice'),
	version: z.literal(SETUP_VERSION),
	role: z.enum(roles).default('gp'),
	paper: z.enum(paperNames).default('a5'),
	letters: z.int().min(0).max(999).default(50),
	name: z.string().max(80).default(''),
	phone: z.string().max(60).default(''),
	locals: z.array(z.string().max(100)).max(3).default([]),
	favourites: codes.max(MOST_OWN).default([]),
	packs: z
		.array(
			z.strictObject({ title: z.string().min(1).max(40), codes: codes.min(1).max(MOST_GUIDES) }),
		)
		.max(MOST_OWN)
		.default([]),
});

export type PracticeSetup = z.infer<typeof practiceSetup>;

/**
 * A practice's set-up from the text of a file or link; or what keeps it from being one: `{ problem: 'packs.0.title' }`.
 * `newer` is one of a later version, whatever else it holds.
 */
export function readPracticeSetup(text: string): PracticeSetup | { problem: string } {
	let typed: unknown;
	try {
		typed = JSON.parse(text);
	} catch {
		return { problem: 'JSON' };
	}
	if (isNewer(typed)) return { problem: 'newer' };
	const { data, error } = practiceSetup.safeParse(typed);
	if (data) return data;
	const [issue] = error.issues;
	const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
	return { problem: [...(issue?.path ?? []), ...unknown].join('.') || 'keepDoing' };
}

function isNewer(typed: unknown): boolean {
	const { keepDoing, version } = {
		...(typed as { keepDoing?: unknown; version?: unknown } | null),
	};
	return keepDoing === 'practice' && typeof version === 'number' && version > SETUP_VERSION;
}
