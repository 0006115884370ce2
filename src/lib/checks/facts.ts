import { guideFacts } from '#lib/guide.ts';
import { yamlSlips } from '#lib/checks/yaml-slips.ts';
import { explainIssues } from '#lib/explain-issues.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import { errors, type Problem } from '#lib/problem.ts';

/** Every fact is there, has the right shape, and none is made up. */
export function factsFitTheForm({ file, front }: GuideFile): Problem[] {
	if (front.end === undefined || yamlSlips(front).length > 0) return [];
	const { error } = guideFacts.safeParse(front.values ?? {});
	return error ? errors(file, explainIssues(error.issues, front)) : [];
}
