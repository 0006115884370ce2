import type { ConditionFacts } from '#lib/facts/condition.ts';

/** A condition, and the guides that name it. */
export interface ConditionGuides {
	plain: string;
	snomed: Pick<ConditionFacts['snomed'][number], 'id' | 'term'>[];
	guides: { slug: string; title: string; code: string; isDraft: boolean }[];
}

/** The conditions that clinical systems can ask for, A to Z, each with its guides; those without a number or a guide are left out. */
export function guidesByCondition(
	conditions: ReadonlyMap<string, ConditionFacts>,
	guides: readonly (ConditionGuides['guides'][number] & { conditions: readonly string[] })[],
): ConditionGuides[] {
	return [...conditions]
		.map(([name, { plain, snomed }]) => ({
			plain,
			snomed,
			guides: guides.filter((guide) => guide.conditions.includes(name)),
		}))
		.filter(({ snomed, guides: its }) => snomed.length > 0 && its.length > 0)
		.toSorted((a, b) => a.plain.localeCompare(b.plain, 'en'));
}
