import { placedParts } from '#lib/write/typed/body-slots.ts';
import { partsNamed, withoutListMarks } from '#lib/write/typed/found-parts.ts';

/** The fields of the form that hold the words of a guide. What has no field of its own stays among the words round it. */
export function bodyAnswers(typed: string): Record<string, string> {
	const [body, taken] = withoutOlderHelp(typed);
	let [at, gap] = [0, ''];
	for (const { parts, answers, after } of placedParts(body)) {
		if (gap) taken[gap] = body.slice(at, parts[0]?.from).trim();
		Object.assign(taken, answers);
		[at, gap] = [parts.at(-1)?.to ?? at, after];
	}
	return gap ? { ...taken, [gap]: body.slice(at).trim() } : taken;
}

/** Two levels of help that files had while authors worded danger signs themselves: their lines are signs that are wanted. */
function withoutOlderHelp(body: string): [body: string, taken: Record<string, string>] {
	const taken: Record<string, string> = {};
	const rest = partsNamed(body, 'GetHelp').reduceRight((text, { settings, inside, from, to }) => {
		const level = settings['level'] ?? '';
		if (!['now', 'today'].includes(level)) return text;
		taken[`help.${level}`] ??= withoutListMarks(inside);
		return text.slice(0, from) + text.slice(to);
	}, body);
	return [rest, taken];
}
