import { measuresAllowedBy } from '#lib/checks/figures/spoken-measures.ts';

/** A measure with its unit made one that others can be held against: hours and minutes are both minutes. */
export interface Comparable {
	/** As it was typed: `half an hour`. */
	typed: string;
	unit: string;
	from: number;
	to: number;
}

const INTO: Record<string, [unit: string, times: number]> = {
	second: ['minute', 1 / 60],
	hour: ['minute', 60],
	week: ['day', 7],
	month: ['day', 30],
	year: ['day', 365],
	metre: ['cm', 100],
};

/** Times that are said without their number. Each is as long as what takes its place. */
const SPOKEN: [looks: RegExp, minutes: string][] = [
	[/\b(?:half an|a half) hour\b/gi, '30 minutes'],
	[/\b(?:a )?quarter of an hour\b/gi, '15 minutes'],
	[/\b(?:three[ -]quarters of an hour)\b/gi, '45 minutes'],
	[/\ba couple of (?=minutes|hours|days)/gi, '2 '],
	[/\ba minute or two\b/gi, '2 minutes'],
	[/\b(\d+|one|two|three) and a half (?=hours)/gi, '$1 '],
];

/** Every measure in a text, as others can be held against it: `'for half an hour'` has one, of 30 minutes. */
export function comparablesIn(text: string): Comparable[] {
	const spoken = SPOKEN.reduce((so, [looks, minutes]) => so.replaceAll(looks, minutes), text);
	return measuresAllowedBy(spoken).map(({ typed, unit, from, to }) => {
		const [into, times] = INTO[unit] ?? [unit, 1];
		return { typed, unit: into, from: from * times, to: to * times };
	});
}

/** Whether two measures of one unit can both be true of one thing. */
export const agree = (one: Comparable, other: Comparable): boolean =>
	one.from <= other.to && other.from <= one.to;
