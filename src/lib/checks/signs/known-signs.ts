import { placeOf } from '#lib/facts/content-folders.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';
import { textsAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** The signs that conditions bring are signs of our table. */
export function conditionsBringKnownSigns(
	{ file, front }: FactsFile,
	names: readonly string[],
): Problem[] {
	const findings = Object.keys(front.values ?? {}).flatMap((condition) =>
		textsAt(front.values, [condition, 'signs']).flatMap(([name, index]) => {
			const line = front.lineOf([condition, 'signs', index]);
			return unknown(name, names, line, 'danger sign', placeOf('dangerSigns'));
		}),
	);
	return errors(file, findings);
}
