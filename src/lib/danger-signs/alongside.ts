import type { DangerSignFacts } from '#lib/facts/danger-sign.ts';

/** The signs that stand alongside some others: without them those mislead whoever is in as grave a case. */
export function signsAlongside(
	names: readonly string[],
	table: ReadonlyMap<string, Pick<DangerSignFacts, 'alongside'>>,
): string[] {
	return names.flatMap((name) => table.get(name)?.alongside ?? []);
}
