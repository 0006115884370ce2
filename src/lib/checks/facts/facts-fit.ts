import { guideFacts } from '#lib/facts/guide-facts.ts';
import { yamlMistakes } from '#lib/checks/facts/yaml/yaml-mistakes.ts';
import { explainIssues } from '#lib/checks/explain-issues.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';

/** Every fact is there, has the right shape, and none is made up. */
export function factsFitTheForm({ file, front }: GuideFile): Problem[] {
	if (front.end === undefined || yamlMistakes(front).length > 0) return [];
	const { error } = guideFacts.safeParse(front.values ?? {});
	return error ? errors(file, explainIssues(withoutNames(error.issues), front, file)) : [];
}

/** A name that is no name of ours is told with the one that was meant. */
export function withoutNames<Issue extends { code: string; path: PropertyKey[] }>(
	issues: Issue[],
): Issue[] {
	const lists = new Set([
		'conditions',
		'related',
		'safetyLines',
		'guides',
		'organisations',
		'stop',
		'watch',
	]);
	const isName = ({ code, path }: Issue) =>
		code === 'invalid_format' && lists.has(String(path.at(-2)));
	const named = issues.filter(isName).map(({ path }) => path.slice(0, -1).join());
	// Two names without a comma between them also make a list too short.
	return issues.filter(
		(issue) => !isName(issue) && !(issue.code === 'too_small' && named.includes(issue.path.join())),
	);
}
