import type { Root } from 'mdast';
import { found, type Finding } from '#lib/checks/problem.ts';
import { outlineOf, type OutlineStep } from '#lib/checks/translation/body-outline.ts';
import { figuresDiffer } from '#lib/checks/translation/same-figures.ts';

/**
 * How the words of a translated guide differ in their build from the English: the first place at which something else
 * stands, and each step before it with other figures.
 */
export function bodiesDiffer(tree: Root, english: Root): Finding[] {
	const [ours, theirs] = [outlineOf(tree), outlineOf(english)];
	const length = Math.max(ours.length, theirs.length);
	const at = Array.from({ length }, (_, index) => index).find(
		(index) => ours[index]?.what !== theirs[index]?.what,
	);
	const same = ours.slice(0, at ?? length);
	return [
		...same.flatMap(({ line, words }, index) =>
			figuresDiffer(line, words, theirs[index]?.words ?? ''),
		),
		...(at === undefined ? [] : otherThing(ours, theirs, at)),
	];
}

function otherThing(ours: OutlineStep[], theirs: OutlineStep[], at: number): Finding[] {
	const [here, there] = [ours[at], theirs[at]];
	return found(
		here?.line ?? ours.at(-1)?.line ?? 1,
		`Here stands ${here?.what ?? 'nothing more'}, and in the English${there ? `, on line ${there.line},` : ''} ${there?.what ?? 'nothing more'}.`,
		'Translate step by step: the same parts, headings, paragraphs and lists, in the same order, with the same names and numbers.',
	);
}
