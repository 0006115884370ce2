import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { sentencesIn } from '#lib/text/sentences.ts';
import { stem } from '#lib/text/stem.ts';

const NOT = /^\W*(?:please )?(?:do not|don['’]t|never)\s+(?:ever )?/i;
/** What makes a sentence no plain order: it says when, or says no too. */
const BUT = /\b(?:not|never|no|don['’]t|unless|until|without|only|if|when|instead)\b|\?\s*$/i;
const SMALL = new Set(
	'a an the your their his her its it them this that these those to of in on at by with for from and or is are be any one'.split(
		' ',
	),
);
/** Fewer words may mean two things: "do not sit" and "sit down". */
const LEAST = 3;

interface Order {
	line: number;
	text: string;
	/** What is done first, and with what, by the stems of the words. */
	stems: string[];
}

const stemsOf = (text: string) =>
	foldWords(text)
		.split(' ')
		.filter((word) => word && !SMALL.has(word))
		.map(stem);

/** What a guide tells people not to do, it does not tell them to do elsewhere. */
export function nothingIsForbiddenAndTold({ file, passages }: GuideFile): Problem[] {
	const said = passages
		.filter(({ kind }) => kind === 'item' || kind === 'paragraph')
		.flatMap(sentencesIn);
	const told = said.flatMap(({ line, text }): Order[] =>
		NOT.test(text) || BUT.test(text) ? [] : [{ line, text, stems: stemsOf(text) }],
	);
	const findings = said.flatMap(({ line, text }): Finding[] => {
		const [forbidden = ''] = text.replace(NOT, '').split(/[,:;.(]|\bbut\b/);
		const stems = NOT.test(text) && !BUT.test(forbidden) ? stemsOf(forbidden) : [];
		const order = stems.length >= LEAST && told.find((one) => isSameDeed(stems, one.stems));
		return order
			? found(
					line,
					`“${text.trim()}” forbids what line ${order.line} tells people to do: “${order.text.trim()}”.`,
					'Keep one of the two, or say in both when each holds.',
				)
			: [];
	});
	return errors(file, findings);
}

/** Whether an order begins with the deed that is forbidden, and holds all its words. */
function isSameDeed(forbidden: string[], told: string[]): boolean {
	return told[0] === forbidden[0] && forbidden.every((word) => told.includes(word));
}
