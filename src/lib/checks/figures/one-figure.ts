import { agree, comparablesIn, type Comparable } from '#lib/checks/figures/comparable.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { sentencesIn } from '#lib/text/sentences.ts';
import { stem } from '#lib/text/stem.ts';

interface Said {
	line: number;
	text: string;
	measures: Comparable[];
	stems: Set<string>;
}

// They tell no thing from another, and a unit is compared by itself.
const SMALL = new Set(
	`a an the and or of to in on at with for from by as is are be it its that this you your they their them have has
	do not no any when if who what more than so but can then each one first second minute hour day week month year`.split(
		/\s+/,
	),
);

/** Two sentences of this likeness speak of one thing: of all pairs with a figure in our guides none came above. */
const ALIKE = 0.6;

/** A guide says one time or one length for one thing: readers cannot tell which of two is meant. */
export function figuresAgree({ file, passages }: GuideFile): Problem[] {
	const said = passages.flatMap((passage) => sentencesIn(passage)).flatMap(withFigures);
	return errors(
		file,
		said.flatMap((one, place) => {
			const first = said.slice(0, place).find((other) => contradict(one, other));
			return first
				? found(
						one.line,
						`“${one.text.replaceAll(/\s+/g, ' ')}” has another figure than line ${first.line}.`,
						`There stands “${first.text.replaceAll(/\s+/g, ' ')}” Mend one of the two, or say of what each is.`,
					)
				: [];
		}),
	);
}

function withFigures({ line, text }: Pick<Said, 'line' | 'text'>): Said[] {
	// “A day” and “one week” are said of many things.
	const measures = comparablesIn(text).filter(
		({ typed, from, to }) => from === to && !/^(?:an?|one|each|every|next|per)\b/i.test(typed),
	);
	const words = foldWords(text).split(' ').map(stem);
	const stems = new Set(words.filter((word) => !SMALL.has(word) && !/^\d/.test(word)));
	return measures.length === 1 ? [{ line, text, measures, stems }] : [];
}

function contradict(one: Said, other: Said): boolean {
	const differs = one.measures.some((own) =>
		other.measures.some((theirs) => own.unit === theirs.unit && !agree(own, theirs)),
	);
	if (!differs) return false;
	const shared = [...one.stems].filter((word) => other.stems.has(word)).length;
	return shared >= 2 && (2 * shared) / (one.stems.size + other.stems.size) >= ALIKE;
}
