import { GROUPS, peopleField } from '#lib/difference/counted-measures.ts';
import type { Cell } from '#lib/difference/read-count.ts';

/** Why nothing can be drawn: nothing is filled in, the number of people lacks, or nothing of it may be shown. */
export function whyNoPicture(cells: ReadonlyMap<string, Cell>): 'empty' | 'noPeople' | 'tooFew' {
	if ([...cells.values()].every((cell) => cell === 'blank')) return 'empty';
	const isBlank = (field: string) => (cells.get(field) ?? 'blank') === 'blank';
	if (GROUPS.every((group) => isBlank(peopleField(group)))) return 'noPeople';
	const people: readonly string[] = GROUPS.map(peopleField);
	const hasRow = [...cells].some(([field, cell]) => cell !== 'blank' && !people.includes(field));
	return hasRow ? 'tooFew' : 'empty';
}
