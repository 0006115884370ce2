import type { Check } from '#lib/checks/check.ts';
import { checks } from '#lib/checks/index.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { blanksAreFilled } from '#lib/checks/words/blanks.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** All that is wrong with a guide, from its first line to its last. */
export function problemsOf(guide: GuideFile, library: Library): Problem[] {
	const blanks = blanksAreFilled(guide);
	const inBlank = new Set(blanks.map(({ line }) => line));
	// A blank of the template is one thing to do, whatever else is wrong with its words.
	const others = Object.values(checks).flatMap((check: Check) => check(guide, library));
	const all = [...others.filter(({ line }) => !inBlank.has(line)), ...blanks];
	const once = new Map(all.map((problem) => [`${problem.line} ${problem.says}`, problem]));
	return [...once.values()].toSorted((a, b) => a.line - b.line);
}
