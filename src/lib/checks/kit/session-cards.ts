import { factAt } from '#lib/facts/fact-at.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { numberedSteps, stepThatBegins } from '#lib/guide/numbered-steps.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import { found, type Finding } from '#lib/checks/problem.ts';
import { countWords } from '#lib/text/sentences.ts';

/** The most words that stand large enough on one sheet of paper. */
const MOST_ON_CARD = 45;

/** A drawing of any other place has no words here for whoever cannot see it. */
const HERE = 'them; or say under `words` what another drawing shows';

/** The picture cards that a part of a session makes of one guide, as they were typed. */
export interface Cards {
	path: FactPath;
	guide: unknown;
	steps: unknown[];
}

/** What is wrong with some cards: a step or drawing that is not there, or too long a step. */
export function faultsOfCards(
	{ path, steps }: Cards,
	guide: GuideFile | undefined,
	drawings: { placed: readonly string[]; all: readonly string[] },
	front: FactsFile['front'],
): Finding[] {
	if (!guide?.tree) return [];
	const own = numberedSteps(guide.tree);
	return steps.flatMap((typed, index) => {
		const line = front.lineOf([...path, 'steps', index]);
		const words = typeof typed === 'string' ? typed : factAt(typed, ['step']);
		const picture = factAt(typed, ['picture']);
		const hasWords = typeof factAt(typed, ['words']) === 'string';
		if (typeof words !== 'string') return [];
		const step = stepThatBegins(own, words.trim());
		return [
			...(step ? tooLong(step.text, line) : noStep(words, guide, own, line)),
			...(typeof picture === 'string'
				? hasWords
					? unknown(picture, drawings.all, line, 'drawing', placeOf('pictures'))
					: unknown(picture, drawings.placed, line, 'drawing in the guides of this session', HERE)
				: []),
		];
	});
}

function noStep(
	words: string,
	{ slug }: GuideFile,
	own: readonly { text: string }[],
	line: number,
): Finding[] {
	const begins = own.filter(({ text }) => text.startsWith(words)).length;
	const starts = own.map(({ text }) => `“${text.split(' ').slice(0, 4).join(' ')}”`).join(', ');
	return found(
		line,
		begins > 1
			? `${begins} steps of ${slug} begin “${words}”.`
			: `No step of ${slug} begins “${words}”.`,
		begins > 1
			? 'Write more of its first words, so that it is one.'
			: `Write the first words of one, as they stand. They begin: ${starts}.`,
	);
}

function tooLong(text: string, line: number): Finding[] {
	const words = countWords(text);
	return words > MOST_ON_CARD
		? found(
				line,
				`This step has ${words} words: too many for a picture card.`,
				`Choose a step of ${MOST_ON_CARD} words at most, or shorten it in its guide.`,
			)
		: [];
}
