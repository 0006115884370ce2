import { textsAt } from '#lib/facts/fact-at.ts';
import { weakerThan, type SignTable } from '#lib/danger-signs/sign-table.ts';

/** A sign that a condition brings and a guide says nothing of. */
export interface LackingSign {
	condition: string;
	sign: string;
}

/** What a guide with these conditions still lacks: signs that it neither shows, nor covers by a stronger one, nor says why it leaves out. */
export function lackingSigns(
	conditions: readonly string[],
	brings: ReadonlyMap<string, unknown>,
	{ shown, leftOut }: { shown: readonly string[]; leftOut: readonly string[] },
	table: SignTable,
): LackingSign[] {
	const told = new Set([...shown, ...shown.flatMap((name) => weakerThan(name, table)), ...leftOut]);
	return conditions.flatMap((condition) =>
		signsBrought(condition, brings)
			.filter((sign) => !told.has(sign))
			.map((sign) => ({ condition, sign })),
	);
}

/** The names of the signs that a condition brings. */
export function signsBrought(condition: string, brings: ReadonlyMap<string, unknown>): string[] {
	return textsAt(brings.get(condition), ['signs']).map(([name]) => name);
}
