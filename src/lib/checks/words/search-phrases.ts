import type { Finding } from '#lib/checks/problem.ts';
import { homesIn, namesIn } from '#lib/checks/words/personal-data.ts';

/** What is wrong with the phrases of a file of `content/search/`: one a line, and nobody named. */
export function faultsOfPhrases(typed: string): Finding[] {
	return typed.split('\n').flatMap((line, index) => {
		if (line.startsWith('#')) return [];
		return [...namesIn(line, index + 1), ...homesIn(line, index + 1)];
	});
}
