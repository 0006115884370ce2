import { textsAt } from '#lib/fact-at.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import type { Library } from '#lib/library.ts';
import { warnings, type Finding, type Problem } from '#lib/problem.ts';

/** Guides that go together name each other, so that a reader can come back. */
export function relatedGuidesAgree(
	{ file, slug, front }: GuideFile,
	{ guides, codes }: Library,
): Problem[] {
	return warnings(
		file,
		textsAt(front.values, ['related']).flatMap(([name, index]): Finding[] => {
			const line = front.lineOf(['related', index]);
			if (name === slug) return [];
			const other = guides.find((guide) => guide.slug === name);
			if (!other && ![...codes.values()].includes(name)) return [];
			if (!other)
				return [[line, `The guide ${name} is not written yet.`, 'Pages leave it out until it is.']];
			const isMutual = textsAt(other.front.values, ['related']).some(([back]) => back === slug);
			return isMutual
				? []
				: [
						[
							line,
							`The guide ${name} does not name this one in return.`,
							`Add ${slug} to its related guides, if it helps.`,
						],
					];
		}),
	);
}
