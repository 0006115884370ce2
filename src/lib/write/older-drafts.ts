import type { Answers } from '#lib/write/form-answers.ts';

/** The field that holds what an author looked for in the table of danger signs, and did not find. */
export const SIGNS_WANTED = 'checkFirst.signsWanted' as const;

/**
 * Fields that the form had while authors worded danger signs themselves. Drafts on devices, and files that
 * authors saved, still hold them: their lines come back in the field of the signs that are wanted.
 */
export const OLDER_FIELDS = ['checkFirst.dangerSigns', 'help.now', 'help.today', 'help.todayAsk'];

/** A draft of the form as it was, under the fields that the form has now. */
export function fromOlderDraft(answers: Answers): Answers {
	const kept = Object.entries(answers).filter(([name]) => !OLDER_FIELDS.includes(name));
	const lines = [SIGNS_WANTED, ...OLDER_FIELDS]
		.map((name) => answers[name]?.trim())
		.filter(Boolean);
	return { ...Object.fromEntries(kept), [SIGNS_WANTED]: lines.join('\n') };
}
