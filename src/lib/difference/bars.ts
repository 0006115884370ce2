import { GROUPS, TIMES, type Group, type Time } from '#lib/difference/counted-measures.ts';
import type { Worked } from '#lib/difference/work-out.ts';

/** A bar of the picture. */
export interface Bar {
	group: Group;
	time: Time;
	/** For every 100 people; nothing where it is missing or left out. */
	value: number | undefined;
	/** Its length, as a part of the longest of its row. */
	share: number;
}

/** The bars of one row, all to one scale that begins at nothing. A group of which nothing can be shown has none. */
export function barsOf({ groups }: Worked): Bar[] {
	const shown = GROUPS.filter((group) => TIMES.some((time) => groups[group][time] !== undefined));
	const bars = shown.flatMap((group) =>
		TIMES.map((time) => ({ group, time, value: groups[group][time] })),
	);
	const longest = Math.max(...bars.map(({ value = 0 }) => value), 1e-9);
	return bars.map((bar) => ({ ...bar, share: (bar.value ?? 0) / longest }));
}
