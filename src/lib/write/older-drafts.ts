import type { Answers } from '#lib/write/form-answers.ts';

/** The field that holds what an author looked for in the table of danger signs, and did not find. */
export const SIGNS_WANTED = 'checkFirst.signsWanted' as const;

/**
 * Fields that the form had while authors worded danger signs themselves. Drafts on devices, and files that
 * authors saved, still hold them: their lines come back in the field of the signs that are wanted.
 */
export const OLDER_FIELDS = ['checkFirst.dangerSigns', 'help.now', 'help.today', 'help.todayAsk'];

/** How a source was read that its author did not see; beside it stands who told of it. */
export const REPORTED = 'reported by';

/** A draft of the form as it was, under the fields that the form has now. */
export function fromOlderDraft(answers: Answers): Answers {
	const kept = Object.entries(answers)
		.filter(([name]) => !OLDER_FIELDS.includes(name))
		.flatMap(withReporter);
	const lines = [SIGNS_WANTED, ...OLDER_FIELDS]
		.map((name) => answers[name]?.trim())
		.filter(Boolean);
	return { ...Object.fromEntries(kept), [SIGNS_WANTED]: lines.join('\n') };
}

/** Who told of a source stood in one field with how it was read. */
function withReporter([name, value]: [string, string]): [string, string][] {
	const [, how, who] = /^source\.\d+\.read$/.test(name)
		? (/^(?:(.*?), )?reported by\s+(.*)$/.exec(value) ?? [])
		: [];
	if (who === undefined) return [[name, value]];
	return [
		[name, how ?? REPORTED],
		[name.replace(/read$/, 'reportedBy'), who],
	];
}
