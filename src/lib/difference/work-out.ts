import { GROUPS, TIMES, type Group, type Time } from '#lib/difference/counted-measures.ts';
import type { Cell } from '#lib/difference/read-count.ts';

/** Of one thing that is counted: how many people each group has, and how often it happened to them. */
export interface Counted {
	people: Record<Group, Cell>;
	counts: Record<Group, Record<Time, Cell>>;
}

/** What one group tells: for every 100 people, how often before and after, and by how much that changed. */
interface GroupResult {
	before: number | undefined;
	after: number | undefined;
	change: number | undefined;
}

/** What a row of the table tells. */
export interface Worked {
	groups: Record<Group, GroupResult>;
	/**
	 * The change among those seen, less the change among those compared, for every 100 people: the difference in
	 * differences. Nothing where any of the four counts is missing or under five.
	 */
	difference: number | undefined;
	/** Whether chance alone often moves counts as small as these so far. */
	mayBeChance: boolean;
	/** Whether the two groups were too unlike before for a difference between them to tell anything. */
	isUnfair: boolean;
}

/**
 * Works out one row. A count under five, or a group under five, is taken as unknown before anything is worked out. So
 * nothing that is given depends on it: no change, share or difference from which it could be worked back.
 */
export function workOut({ people, counts }: Counted): Worked {
	const each = <Value>(value: (group: Group) => Value) => ({
		seen: value('seen'),
		compared: value('compared'),
	});
	const groups = each((group) => resultOf(people[group], counts[group]));
	const { seen, compared } = groups;
	const difference = less(seen.change, compared.change);
	const shown = difference ?? seen.change;
	const within = difference === undefined ? (['seen'] as const) : GROUPS;
	const spread = Math.sqrt(
		within.reduce((sum, group) => sum + variance(people[group], counts[group]), 0),
	);
	return {
		groups,
		difference,
		mayBeChance: shown !== undefined && Math.abs(shown) < 2 * spread,
		isUnfair: difference !== undefined && areUnlike(seen.before, compared.before),
	};
}

/**
 * Who comes most often comes less often later, with or without help. A group that began this many times as high as the
 * other, and only fell back to it, would change by a fifth: as much as most changes that a practice hopes to show. It is
 * also the bound, 80% to 125%, within which those who license medicines call two averages alike.
 */
const MOST_UNLIKE = 1.25;

const areUnlike = (one = 0, other = 0) => Math.max(one, other) > MOST_UNLIKE * Math.min(one, other);

/** The number in a cell, where it may be shown. */
export const shownCount = (cell: Cell): number | undefined =>
	typeof cell === 'number' ? cell : undefined;

function resultOf(people: Cell, counts: Record<Time, Cell>): GroupResult {
	const of = (time: Time) => per100(shownCount(counts[time]), shownCount(people));
	return { before: of('before'), after: of('after'), change: less(of('after'), of('before')) };
}

const per100 = (count: number | undefined, people: number | undefined) =>
	count === undefined || people === undefined ? undefined : (100 * count) / people;

const less = (one: number | undefined, other: number | undefined) =>
	one === undefined || other === undefined ? undefined : one - other;

/**
 * Of a change for every 100 people, if what is counted came one by one and by chance (a Poisson count varies as much as
 * it is). The same person often comes again, so the true spread is wider: this says “may be chance” too seldom.
 */
function variance(people: Cell, counts: Record<Time, Cell>): number {
	const sum = TIMES.reduce((total, time) => total + (shownCount(counts[time]) ?? 0), 0);
	return sum * (100 / (shownCount(people) ?? 1)) ** 2;
}
