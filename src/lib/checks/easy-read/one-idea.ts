import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { countWords, sentencesIn } from '#lib/text/sentences.ts';
import { easyLines } from '#lib/checks/easy-read/easy-lines.ts';

const MOST_WORDS = 15;
const [FEWEST_LINES, MOST_LINES] = [12, 40];

/** What makes two ideas of one line: the sign, and what is called wrong. */
const JOINS: [sign: RegExp, what: string][] = [
	[/;/, 'a semicolon'],
	[/[()[\]]/, 'a bracket'],
	[/:\s*\S/, 'a colon'],
	[/\s[–—-]\s/, 'a dash'],
];

/** Each line of an Easy Read version says one thing, in few words. */
export function linesHoldOneIdea(file: FactsFile): Problem[] {
	return errors(
		file.file,
		easyLines(file).flatMap(({ line, says }) => faultsOfLine(says, line)),
	);
}

/** What makes more than one idea of a line, or more words than are read at once. */
export function faultsOfLine(says: string, line: number): Finding[] {
	const words = countWords(says);
	const sentences = sentencesIn({ line, text: says }).length;
	const joined = JOINS.find(([sign]) => sign.test(says));
	return [
		...(words > MOST_WORDS
			? found(
					line,
					`This line has ${words} words.`,
					`An Easy Read line has ${MOST_WORDS} at most: make two lines of it, each with its picture.`,
				)
			: []),
		...(sentences > 1
			? found(
					line,
					'This line has two sentences.',
					'One idea a line: give the second a line and a picture of its own.',
				)
			: []),
		...(joined
			? found(
					line,
					`This line has ${joined[1]}.`,
					'Write one plain sentence, and put the rest on a line of its own.',
				)
			: []),
	];
}

/** An Easy Read version is long enough to say what keeps somebody safe, and short enough to be read to its end. */
export function linesAreAFew(file: FactsFile): Problem[] {
	const count = easyLines(file).length;
	if (count >= FEWEST_LINES && count <= MOST_LINES) return [];
	const fix =
		count < FEWEST_LINES
			? `Write ${FEWEST_LINES} or more, those under askFirst among them: what keeps somebody safe may be missing.`
			: `Take out ${count - MOST_LINES} or more to come down to ${MOST_LINES}: the full guide has the rest.`;
	return errors(file.file, found(1, `This has ${count} lines.`, fix));
}
