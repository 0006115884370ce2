import type { Check } from '#lib/checks/check.ts';
import { checks } from '#lib/checks/index.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { blanksAreFilled } from '#lib/checks/words/blanks.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** All that is wrong with a guide, from its first line to its last. */
export function problemsOf(guide: GuideFile, library: Library): Problem[] {
	const blanks = blanksAreFilled(guide);
	const inBlank = new Set(blanks.map(({ line }) => line));
	// A blank of the template is one thing to do, whatever else is wrong with its words.
	const others = Object.entries(checks).flatMap(([name, check]: [string, Check]) =>
		isWaiting(name, guide) ? [] : check(guide, library),
	);
	const all = [...others.filter(({ line }) => !inBlank.has(line)), ...blanks];
	const once = new Map(all.map((problem) => [`${problem.line} ${problem.says}`, problem]));
	return [...once.values()].toSorted((a, b) => a.line - b.line);
}

/** Checks that read the danger signs of a guide. */
const OF_SIGNS = new Set([
	...['signsAreNamedOnce', 'signsInWordsAreListed', 'conditionsBringTheirSigns'],
	...['standInsHold', 'setsAreWhole', 'signsAreNotReworded'],
]);

/** Whether a check has to wait: where the signs stand in no list, each would seem to be missing. */
function isWaiting(check: string, { front }: GuideFile): boolean {
	const lists = ['stop', 'watch'].map((name) => factAt(front.values, ['checkFirst', name]));
	return OF_SIGNS.has(check) && lists.some((list) => typeof list === 'string');
}
