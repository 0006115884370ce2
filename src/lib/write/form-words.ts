import type { Problem } from '#lib/checks/problem.ts';

/** How checks call a fact that is wrong: by its place in the file, which nobody sees in the form. */
const FACT = /^The fact .*?(?=,? (?:is|needs|cannot|does)\b|, .*, is\b)/;
const IN_FILE =
	/^Write (?:\w+: and what content\/README\.md says belongs there|its words after the colon)\./;

const IN_README = /^content\/README\.md says what belongs there\./;

/** A problem as the form says it beside the label of its field. */
export function inForm({ says, fix }: Pick<Problem, 'says' | 'fix'>): string {
	const here = fix
		.replace(IN_FILE, 'Fill it in.')
		.replace(IN_README, 'What belongs there stands above its field.')
		.replace('Write one line for each, beginning with "- ".', 'Write one a line.');
	return `${says.replace(FACT, 'This')} ${here}`;
}
