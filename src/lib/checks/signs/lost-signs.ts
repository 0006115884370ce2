import { conditionsOf, unbroughtSigns } from '#lib/checks/signs/unbrought-signs.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** So many guides do not all leave out a sign by mistake: what brought it was taken away. */
export const MANY = 3;

/**
 * A condition brings all the signs that guides for it leave out with a reason: where several guides leave out one
 * that nothing brings any more, the list of their condition lost it. One answer, where it was lost.
 */
export function conditionsKeepTheirSigns({ file, front }: FactsFile, library: Library): Problem[] {
	const guidesOf = new Map<string, string[][]>();
	for (const guide of library.guides)
		for (const { sign } of unbroughtSigns(guide, library))
			guidesOf.set(sign, [...(guidesOf.get(sign) ?? []), conditionsOf(guide)]);
	const findings = [...guidesOf].flatMap(([sign, lists]): Finding[] => {
		if (lists.length < MANY) return [];
		const [first = []] = lists;
		const shared = first.find((name) => lists.every((list) => list.includes(name)));
		return [
			[
				shared ? front.lineOf([shared, 'signs']) : 1,
				`${shared ?? 'No condition'} ${shared ? 'no longer brings' : 'brings'} ${sign}, and ${lists.length} guides say why they leave it out.`,
				'Was it taken out here by mistake? Put it back. Else take it out of leftOut in each of those guides.',
			],
		];
	});
	return errors(file, findings);
}
