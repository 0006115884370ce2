import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';

const SHOWS = /\b(?:show|tell|say|explain|describe|point|talk me)\b/i;
const YES_OR_NO =
	/^(?:do|does|did|are|is|was|were|have|has|will|would|can|could|any)\b[^?]*\?\s*$/i;
const WHOM = String.raw`(?:to |with )?(?:your|the|an?|their) `;
const SHOULD_ASK = new RegExp(
	String.raw`^(?:if|when|do|does|did|are|is|have|has|can|could|will) |\?\s*$|^(?:(?:you |they )?(?:should|must|ought to|need to|have to)\b|(?:please )?(?:speak|talk|ask|tell|call|contact|check|ring|discuss|see) ${WHOM}(?:GP|doctor|nurse|pharmacist|physio|occupational|therapist|team|consultant|surgeon|practice))`,
	'i',
);
const NO_REASON =
	/^\W*(?:n\W?\/?\W?a|none|not applicable|nil|no reason|see above|as above|same|x+|-+)?\W*$/i;

/** Questions that have an answer, states that end their sentence, and reasons that are one. */
export function factsSaySomething({ file, front }: FactsFile): Problem[] {
	return errors(file, [
		...teachBack(front),
		...textsAt(front.values, ['checkFirst', 'askFirst']).flatMap(([text, index]) =>
			SHOULD_ASK.test(text.trim())
				? found(
						front.lineOf(['checkFirst', 'askFirst', index]),
						`The page would read “Ask before you try this if ${text.trim()}”.`,
						'Write the state they are in, such as “you have a sore where you sit”.',
					)
				: [],
		),
		...reasons(front),
	]);
}

function teachBack(front: FactsFile['front']): Finding[] {
	const path = ['clinician', 'teachBack'];
	const text = factAt(front.values, path);
	return typeof text === 'string' && YES_OR_NO.test(text.trim()) && !SHOWS.test(text)
		? found(
				front.lineOf(path),
				'Teach-back can be answered with yes, which tells nothing.',
				'Ask them to show it or say it: “Show me where your feet will be.”',
			)
		: [];
}

function reasons(front: FactsFile['front']): Finding[] {
	const inList = (list: FactPath, name: string) =>
		listAt(front.values, list).map((_, index) => [...list, index, name]);
	const paths = [
		...inList(['checkFirst', 'leftOut'], 'why'),
		...inList(['changes'], 'what'),
		['withdrawn', 'why'],
	];
	return paths.flatMap((path) => {
		const why = factAt(front.values, path);
		return typeof why === 'string' && why !== '' && NO_REASON.test(why)
			? found(front.lineOf(path), `“${why}” gives no reason.`, 'Say why, in a sentence.')
			: [];
	});
}
