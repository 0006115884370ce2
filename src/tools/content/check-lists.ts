import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { readWords } from '#lib/checks/word-lists.ts';
import { textOf } from './content-files.ts';

const LISTS = ['swap', 'banned', 'brands', 'dignity', 'terms', 'allowed'];

/** A list that was emptied would let every word of it through. */
export function listsAreFilled(content: string): Problem[] {
	return LISTS.map((name) => `${content}/words/${name}.txt`)
		.filter((file) => readWords(textOf(file)).size === 0)
		.flatMap((file) =>
			errors(file, found(1, 'This list is empty.', 'Put its words back: git has them.')),
		);
}
