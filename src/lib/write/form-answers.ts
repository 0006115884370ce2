/** What an author wrote in the form, by field; of a group the field has a number: `source.0.url`. */
export type Answers = Readonly<Record<string, string>>;

/** The changes of an opened guide after its first writing, one a line: `2026-11-28: What changed.` */
export const LATER_CHANGES = 'laterChanges';

/** Facts of an opened guide that the form asks nobody for, as JSON: its checks above all, by which patients read it. */
export const HELD_FACTS = ['checked', 'withdrawn', 'beingCorrected'] as const;

/** The lines of an opened file that begin with #, other than the signs that are wanted. */
export const OWN_NOTES = 'ownNotes';

/** What a draft or a file holds that has no place in the form, such as a field of a newer page: its lines are made in `left-over.ts`. */
export const LEFT_OVER = 'leftOver';

/** The text of an opened file: what nobody changed in the form is given back as it stands there. */
export const OPENED = 'opened';

/** What the form holds of an opened guide and asks nobody for: its code and its folder, which never change, facts, notes, what is left over and its text. */
export const HELD = ['code', 'folder', ...HELD_FACTS, OWN_NOTES, LEFT_OVER, OPENED] as const;

/** The lines of an answer that hold something, without the marks of a list. */
export function linesOf(answers: Answers, name: string): string[] {
	return (answers[name] ?? '')
		.split('\n')
		.map((line) => line.trim().replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, ''))
		.filter(Boolean);
}

/** The words of an answer, with no space round them. */
export function wordsAt(answers: Answers, name: string): string {
	return (answers[name] ?? '').trim();
}

/** The words of an answer on one line. */
export function lineAt(answers: Answers, name: string): string {
	return wordsAt(answers, name).replaceAll(/\s+/g, ' ');
}

/** The numbers of a group whose fields hold something: a choice of cost or grade alone does not count. */
export function filledIn(answers: Answers, group: string): number[] {
	const pattern = new RegExp(`^${group}\\.(\\d+)\\.(?!cost|grade|read)`);
	const numbers = Object.entries(answers).flatMap(([name, value]) => {
		const number = pattern.exec(name)?.[1];
		return number !== undefined && value.trim() ? [Number(number)] : [];
	});
	return [...new Set(numbers)].toSorted((a, b) => a - b);
}
