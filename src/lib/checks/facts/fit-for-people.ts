import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';

const SHOWS = /\b(?:show|tell|say|explain|describe|point|talk me)\b/i;
const YES_OR_NO =
	/^(?:do|does|did|are|is|was|were|have|has|will|would|can|could|any)\b[^?]*\?\s*$/i;
/** What a colleague would tick off, and no question. */
const OF_THEM =
	/^(?:they|he|she|the (?:patient|person|carer)|patients?|carers?|understands?|can) [^?]*$/i;
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
		...title(front),
		...today(front),
		...stops(front),
		...twice(front),
	]);
}

function teachBack(front: FactsFile['front']): Finding[] {
	const path = ['clinician', 'teachBack'];
	const text = factAt(front.values, path);
	if (typeof text === 'string' && OF_THEM.test(text))
		return found(
			front.lineOf(path),
			'Teach-back is said to a person, and this speaks about one.',
			'Write what you ask them to show or say: “Show me where your feet will be.”',
		);
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

/** A title is a line of a list: no stop at its end, and capitals only where a sentence has them. */
function title({ values, lineOf }: FactsFile['front']): Finding[] {
	const text = factAt(values, ['title']);
	if (typeof text !== 'string') return [];
	const bare = text.trim();
	if (bare.endsWith('.') && !bare.endsWith('..'))
		return found(lineOf(['title']), 'The title ends in a full stop.', `Write ${bare.slice(0, -1)}`);
	const long = bare
		.split(' ')
		.slice(1)
		.filter((word) => /^\p{L}{4,}/u.test(word));
	return long.length > 2 && long.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
		? found(
				lineOf(['title']),
				'Each word of the title begins with a capital letter.',
				`Write ${bare.replaceAll(/(?<= )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())}, with capitals for names alone.`,
			)
		: [];
}

const ROUND_ABOUT =
	/^(?:you (?:should|must|need to|could|can|may|ought to|might)|(?:please )?(?:try|remember) to|please|it is|aim to|consider)\b/i;

function today({ values, lineOf }: FactsFile['front']): Finding[] {
	const text = factAt(values, ['today']);
	const [opening] = typeof text === 'string' ? (ROUND_ABOUT.exec(text.trim()) ?? []) : [];
	return opening
		? found(
				lineOf(['today']),
				`The thing to do today begins with “${opening}”, and not with what to do.`,
				'Begin with the deed, such as “Sit right back in your chair.”',
			)
		: [];
}

/** Each line ends a sentence that goes on in a list. */
function stops({ values, lineOf }: FactsFile['front']): Finding[] {
	return textsAt(values, ['checkFirst', 'askFirst']).flatMap(([text, index]) =>
		/[^.]\.\s*$/.test(text)
			? found(
					lineOf(['checkFirst', 'askFirst', index]),
					`“${text.trim()}” ends in a full stop, and stands in a list without one.`,
					'Take the stop out.',
				)
			: [],
	);
}

/** Search learns nothing from the same phrase again. */
function twice({ values, lineOf }: FactsFile['front']): Finding[] {
	const phrases = textsAt(values, ['readersWords']).map(([text]) => foldWords(text));
	return phrases.flatMap((phrase, index) =>
		phrases.indexOf(phrase) < index
			? found(
					lineOf(['readersWords', index]),
					`“${phrase}” stands here a second time.`,
					'Write something else that people type, or take it out.',
				)
			: [],
	);
}
