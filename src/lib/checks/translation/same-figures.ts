import { found, type Finding } from '#lib/checks/problem.ts';

const SPELT =
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
	sixteen seventeen eighteen nineteen twenty`.split(/\s+/);
const TENS = { thirty: '30', forty: '40', fifty: '50', sixty: '60', ninety: '90', hundred: '100' };
const spelt = new Map<string, string>([
	...SPELT.map((word, number) => [word, String(number)] as const),
	...Object.entries(TENS),
]);

/**
 * Numbers to ring, minutes, times: each figure of the English stands in the translation too, and no other. What the
 * English spells, such as “ten”, may stand as a figure.
 */
export function figuresDiffer(line: number, words: string, english: string): Finding[] {
	const [ours, theirs] = [figuresIn(words), figuresIn(english)];
	const lost = without(theirs, ours);
	const added = without(without(ours, theirs), speltIn(english));
	if (lost.length + added.length === 0) return [];
	return found(
		line,
		`The figures differ: here ${said(ours)}, in the English ${said(theirs.length > 0 ? theirs : speltIn(english))}.`,
		`Write each figure as the English has it: “${english}”`,
	);
}

/** The figures in a text: `'Ring 999 in 5 minutes'` gives `['999', '5']`. */
const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,:]\d+)*/g) ?? [];

const speltIn = (text: string): string[] =>
	(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => spelt.get(word) ?? []);

/** What is left of a list when each of others is taken out once. */
function without(figures: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return figures.filter((figure) => {
		const at = left.indexOf(figure);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}

const said = (figures: string[]) => (figures.length > 0 ? figures.join(', ') : 'none');
