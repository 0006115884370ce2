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
 * 0 where a title has all of some folded words in their order, whatever stands between: `'saving energy'` is `'saving your
 * energy'`. Else the place of the first condition that has a name with all of them, in any order: `'oa hip'` is `'hip oa'`.
 * Only the last of them may be typed by half.
 */
export function placeInAnyOrder(
	words: string,
	{ title, conditions }: GuideNames,
): number | undefined {
	const whole = words.split(' ');
	const last = whole.pop() ?? '';
	if (hasInOrder(title, whole, last)) return 0;
	const holds = (name: string) =>
		` ${name}`.includes(` ${last}`) && whole.every((word) => ` ${name} `.includes(` ${word} `));
	const at = conditions.findIndex((names) => names.some(holds));
	return at < 0 ? undefined : at + 1;
}

function hasInOrder(title: string, whole: readonly string[], last: string): boolean {
	let from = 0;
	const follows = (word: string) => {
		const at = ` ${title} `.indexOf(word, from);
		from = at + word.length - 1;
		return at >= 0;
	};
	return whole.every((word) => follows(` ${word} `)) && follows(` ${last}`);
}

/** Whether some folded words are, in any order, a whole name of one of a guide's conditions. */
export function isCondition(words: string, { conditions }: GuideNames): boolean {
	const sorted = (name: string) => name.split(' ').sort().join(' ');
	const asked = sorted(words);
	return conditions.some((names) =>
		names.some((name) => name.length === words.length && sorted(name) === asked),
	);
}
