import type { Finding } from '#lib/checks/problem.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

/** What stands in the passages of a guide and fits a pattern, each with its line and what is said of it. */
export function passageFindings(
	passages: readonly Passage[],
	pattern: RegExp,
	answer: (found: string) => [says: string, fix: string] | undefined,
): Finding[] {
	return passages.flatMap(({ line, text }) =>
		[...text.matchAll(pattern)].flatMap(({ 0: found, index }): Finding[] => {
			const said = answer(found);
			return said ? [[line + lineEnds(text.slice(0, index)), ...said]] : [];
		}),
	);
}
