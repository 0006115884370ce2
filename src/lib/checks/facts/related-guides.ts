import { unknown } from '#lib/checks/facts/known-names.ts';
import { factAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';

/** Guides to read next exist, and are others than this one. */
export function relatedGuidesExist({ file, slug, front }: GuideFile, library: Library): Problem[] {
	const known = [...library.guides.map((guide) => guide.slug), ...library.codes.values()];
	const replacedBy = factAt(front.values, ['withdrawn', 'replacedBy']);
	const named = textsAt(front.values, ['related']).map(
		([name, index]) => [name, front.lineOf(['related', index])] as const,
	);
	const replacement =
		typeof replacedBy === 'string'
			? [[replacedBy, front.lineOf(['withdrawn', 'replacedBy'])] as const]
			: [];
	return errors(
		file,
		[...named, ...replacement].flatMap(([name, line]) =>
			name === slug
				? found(
						line,
						'The guide names itself as one to read next.',
						'Take it out, and name another.',
					)
				: unknown(name, known, line, 'guide', 'content/guides/'),
		),
	);
}

/** A guide that was taken down sends its reader to one that still stands. */
export function replacementStands({ file, front }: GuideFile, { guides }: Library): Problem[] {
	const name = factAt(front.values, ['withdrawn', 'replacedBy']);
	const other = guides.find(({ slug }) => slug === name);
	const isGone = factAt(other?.front.values, ['withdrawn']) !== undefined;
	return errors(
		file,
		isGone
			? found(
					front.lineOf(['withdrawn', 'replacedBy']),
					`The guide ${String(name)} is taken down too.`,
					'Name one that still stands, or take the line out.',
				)
			: [],
	);
}

/** Guides that go together name each other, so that a reader can come back. */
export function relatedGuidesAgree(
	{ file, slug, front }: GuideFile,
	{ guides, codes }: Library,
): Problem[] {
	const given = new Set(codes.values());
	const findings = textsAt(front.values, ['related']).flatMap(([name, index]): Finding[] => {
		const line = front.lineOf(['related', index]);
		const other = guides.find((guide) => guide.slug === name);
		// A new guide cannot be named by others yet: whoever takes it in sees to that.
		if (!given.has(slug) || name === slug) return [];
		// A code whose guide is gone is told in the list of codes.
		if (!other) return [];
		// Of a guide whose facts cannot be read nothing is known.
		if (other.front.end === undefined || other.front.values === undefined) return [];
		if (textsAt(other.front.values, ['related']).some(([back]) => back === slug)) return [];
		const fix = `Add ${slug} to its related guides, if it helps.`;
		return found(line, `The guide ${name} does not name this one in return.`, fix);
	});
	return warnings(file, findings);
}
