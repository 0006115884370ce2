import type { GuideFile } from '#lib/guide/guide-file.ts';
import { isHeading, nameOf, sectionsOf } from '#lib/guide/guide-sections.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineOf } from '#lib/guide/used-parts.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';

/** Each heading has words of its own under it: alone it makes a row that opens on nothing, and ends a sheet of paper. */
export function headingsHoldWords({ file, tree }: GuideFile): Problem[] {
	const sections = sectionsOf(tree?.children ?? []);
	return errors(
		file,
		sections.flatMap(([head, ...rest], at) => {
			if (!head || !isHeading(head) || rest.length > 0) return [];
			const next = nameOf(sections[at + 1]?.[0]);
			return found(
				lineOf(head),
				`The heading “${wordsIn(head).trim()}” has no words under it.`,
				next === 'Options' || next === 'TickSheet'
					? `Take it out, and make it the title of <${next}>.`
					: 'Write some, or take it out.',
			);
		}),
	);
}
