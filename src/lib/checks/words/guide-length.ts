import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { readingOf } from '#lib/text/reading-grade.ts';

const [LEAST, MOST] = [600, 1000];

/** A guide is long enough to help and short enough to finish. */
export function lengthFits({ file, tree, front, passages }: GuideFile): Problem[] {
	if (!tree) return [];
	const { words } = readingOf(passages);
	const line = (front.end ?? 0) + 1;
	if (words < LEAST)
		return errors(
			file,
			found(
				line,
				`The guide has ${words} words.`,
				`Write ${LEAST - words} or more to reach ${LEAST}.`,
			),
		);
	if (words > MOST)
		return errors(
			file,
			found(
				line,
				`The guide has ${words} words.`,
				`Take out ${words - MOST} or more to come down to ${MOST}.`,
			),
		);
	return [];
}
