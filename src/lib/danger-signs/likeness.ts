import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';

/** A sign, and how like it a line is: from 0, no word in common, to 1, the same words. */
export interface Likeness {
	name: string;
	share: number;
}

// They stand in nearly every sign, and tell none from another.
const SMALL = new Set(
	`a an the and or of to in on at with for from by as is are be been it its that this you your they
	their them have has had do does not no any when if who what more than so but can cannot cant`.split(
		/\s+/,
	),
);

function stems(text: string): Set<string> {
	const words = foldWords(text).split(' ');
	return new Set(words.filter((word) => !SMALL.has(word)).map(stem));
}

/** What is needed to compare lines with a table, worked out once for each. */
interface Measure {
	weight: (stem: string) => number;
	texts: { name: string; stems: Set<string> }[];
}

const measures = new WeakMap<SignTable, Measure>();

function measureOf(table: SignTable): Measure {
	const known = measures.get(table);
	if (known) return known;
	const signs = [...table.values()];
	const counts = new Map<string, number>();
	for (const { you, other, short } of signs)
		for (const word of stems(`${you} ${other} ${short}`))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	const made = {
		// A word that few signs hold says more than one that many do.
		weight: (word: string) => Math.log((signs.length + 1) / ((counts.get(word) ?? 0) + 0.5)),
		texts: signs.flatMap(({ name, you, other, short }) =>
			[you, other, short].map((text) => ({ name, stems: stems(text) })),
		),
	};
	measures.set(table, made);
	return made;
}

/**
 * The sign that a line is most like: the weight of the words they share, twice, over the weight of all
 * the words of both (Dice's measure, with rare words weighing more).
 */
export function likestSign(line: string, table: SignTable): Likeness | undefined {
	const { weight, texts } = measureOf(table);
	const own = stems(line);
	const sum = (words: Iterable<string>) =>
		[...words].reduce((total, word) => total + weight(word), 0);
	const scored = texts.map(({ name, stems: theirs }) => ({
		name,
		share: (2 * sum([...own].filter((word) => theirs.has(word)))) / (sum(own) + sum(theirs) || 1),
	}));
	return scored.toSorted((a, b) => b.share - a.share)[0];
}
