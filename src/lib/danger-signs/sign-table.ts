import { levels, type DangerAreaFacts, type DangerSignFacts } from '#lib/facts/danger-sign.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';

/** A sign with its name, its area and its place in the table. */
export interface NamedSign extends DangerSignFacts {
	name: string;
	area: string;
	/** The place of that area in the table. */
	order: number;
	/** Whether somebody else may be watching the reader's device. */
	mayBeWatched: boolean;
}

/** A sign as it is shown: with the checks of its words as they stand. */
export interface DangerSign extends NamedSign, SignedCard {}

/** Every sign by its name, area by area, those that need help soonest first. */
export type SignTable = ReadonlyMap<string, DangerSign>;

/** The signs of all areas in the order of the table: in each area the soonest first, and a stronger sign before a weaker. */
export function signsOf(areas: readonly DangerAreaFacts[]): NamedSign[] {
	return areas.toSorted((a, b) => a.order - b.order).flatMap(signsOfArea);
}

function signsOfArea({ area, order, mayBeWatched = false, signs }: DangerAreaFacts): NamedSign[] {
	const named = Object.entries(signs).map(([name, facts]) => ({
		name,
		area,
		order,
		mayBeWatched,
		...facts,
	}));
	const weaker = new Map(named.map(({ name, strongerThan }) => [name, strongerThan]));
	const rank = ({ name, level }: NamedSign): number[] => [
		levels.indexOf(level),
		-stepsDown(name, weaker).length,
	];
	return named.toSorted((a, b) => {
		const [[level = 0, steps = 0], [otherLevel = 0, otherSteps = 0]] = [rank(a), rank(b)];
		return level - otherLevel || steps - otherSteps;
	});
}

/** The signs that one stands in for: the weaker, the one weaker than that, and so on. A ring is walked once. */
export function weakerThan(
	name: string,
	table: ReadonlyMap<string, Pick<DangerSignFacts, 'strongerThan'>>,
): string[] {
	return stepsDown(name, new Map([...table].map(([key, sign]) => [key, sign.strongerThan])));
}

function stepsDown(name: string, weaker: ReadonlyMap<string, string | undefined>): string[] {
	const found: string[] = [];
	let next = weaker.get(name);
	while (next !== undefined && !found.includes(next)) {
		found.push(next);
		next = weaker.get(next);
	}
	return found;
}

/** The signs of some names, in that order, without those that a stronger one among them stands in for. */
export function strongest(names: readonly string[], table: SignTable): DangerSign[] {
	const given = [...new Set(names)];
	const covered = new Set(given.flatMap((name) => weakerThan(name, table)));
	return given.flatMap((name) => (covered.has(name) ? [] : (table.get(name) ?? [])));
}
