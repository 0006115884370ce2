import {
	countField,
	GROUPS,
	peopleField,
	TIMES,
	type Group,
	type Measure,
	type Time,
} from '#lib/difference/counted-measures.ts';
import type { Cell } from '#lib/difference/read-count.ts';
import type { Counted } from '#lib/difference/work-out.ts';

/** What the table holds of one thing that is counted. */
export function rowOf(measure: Measure, cells: ReadonlyMap<string, Cell>): Counted {
	const cell = (field: string) => cells.get(field) ?? 'blank';
	const each = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) =>
		Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
	return {
		people: each<Group, Cell>(GROUPS, (group) => cell(peopleField(group))),
		counts: each(GROUPS, (group) =>
			each<Time, Cell>(TIMES, (time) => cell(countField(measure, group, time))),
		),
	};
}
