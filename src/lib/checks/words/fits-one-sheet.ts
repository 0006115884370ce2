import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { signsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { safetyLineFacts } from '#lib/facts/safety-line.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { leftOffSheet } from '#lib/guide/sheet-length.ts';
import { namesFor } from '#lib/guide/sheet-parts.ts';

/** A practice hands a guide over on one sheet of paper: what must stand on it fits. */
export function fitsOneSheet({ file, front, facts, tree }: GuideFile, library: Library): Problem[] {
	if (!facts || !tree) return [];
	const { stop, watch, safetyLines } = facts.checkFirst;
	// What names nothing is an error of its own, and has no length.
	if (![...stop, ...watch].every((name) => library.dangerSigns.has(name))) return [];
	const names = namesFor(tree.children);
	const lost = (facts.sheet ?? []).filter((name) => !names.includes(name));
	if (lost.length > 0)
		return errors(
			file,
			lost.flatMap((name) =>
				found(
					front.lineOf(['sheet']),
					`No part of this guide is called “${name}”.`,
					`Write one of these under \`sheet\`: ${names.join(', ')}.`,
				),
			),
		);
	const { tooMany } = leftOffSheet(tree, {
		facts,
		signs: signsOfGuide(facts.checkFirst, library.dangerSigns),
		safetyLines: safetyLines.flatMap(
			(name) => safetyLineFacts.safeParse(library.safetyLines.get(name)).data ?? [],
		),
	});
	return tooMany === 0
		? []
		: errors(
				file,
				found(
					(front.end ?? 0) + 1,
					`One sheet of paper does not hold this guide: ${tooMany === 1 ? '1 line is' : `some ${tooMany} lines are`} too many.`,
					'Shorten the steps, what undoes them, the paragraphs below them or the “do not” list, or leave out a sign that does not belong here.',
				),
			);
}
