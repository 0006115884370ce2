import { guideFacts } from '#lib/facts/guide-facts.ts';
import { yamlMistakes } from '#lib/checks/facts/yaml-mistakes.ts';
import { explainIssues } from '#lib/checks/explain-issues.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';

/** Every fact is there, has the right shape, and none is made up. */
export function factsFitTheForm({ file, front }: GuideFile): Problem[] {
	if (front.end === undefined || yamlMistakes(front).length > 0) return [];
	const { error } = guideFacts.safeParse(front.values ?? {});
	return error ? errors(file, explainIssues(error.issues, front)) : [];
}
