import { foldWords } from '#lib/text/fold-words.ts';

/** What a guide is called, and what its conditions are called, the most central one first: all folded. */
export interface GuideNames {
	title: string;
	conditions: readonly (readonly string[])[];
}

/** Between the names of one condition, and between conditions, where all stand in one text. */
const NAME = ';';
const CONDITION = '|';

/** The names of conditions as one text. */
export const writeNames = (conditions: readonly (readonly string[])[]): string =>
	conditions.map((names) => names.join(NAME)).join(CONDITION);

/** What `writeNames` wrote, folded to be looked in. */
export function readNames(title: string, written: string): GuideNames {
	const conditions = written.split(CONDITION).map((names) => names.split(NAME).map(foldWords));
	return { title: foldWords(title), conditions };
}

/**
 * How central some folded words are to a guide: 0 where its title holds them, then the place of its first condition
 * that is called so; nothing where none is. Words that are typed by half count from the beginning of a word.
 */
export function placeOf(words: string, { title, conditions }: GuideNames): number | undefined {
	const holds = (name: string) => ` ${name}`.includes(` ${words}`);
	if (holds(title)) return 0;
	const at = conditions.findIndex((names) => names.some(holds));
	return at < 0 ? undefined : at + 1;
}

/**
 * The place of the first condition of a guide that has a name with all of some folded words in it, in any order:
 * `'oa hip'` is `'hip oa'`. Only the last of them may be typed by half.
 */
export function placeInAnyOrder(words: string, { conditions }: GuideNames): number | undefined {
	const [last = '', ...whole] = words.split(' ').reverse();
	const holds = (name: string) =>
		` ${name}`.includes(` ${last}`) && whole.every((word) => ` ${name} `.includes(` ${word} `));
	const at = conditions.findIndex((names) => names.some(holds));
	return at < 0 ? undefined : at + 1;
}

/** Whether some folded words are, in any order, a whole name of one of a guide's conditions. */
export function isCondition(words: string, { conditions }: GuideNames): boolean {
	const sorted = (name: string) => name.split(' ').sort().join(' ');
	const asked = sorted(words);
	return conditions.some((names) =>
		names.some((name) => name.length === words.length && sorted(name) === asked),
	);
}
