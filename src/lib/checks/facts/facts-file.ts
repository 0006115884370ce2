import type { z } from 'zod';
import { withoutNames } from '#lib/checks/facts/facts-fit.ts';
import { yamlMistakes } from '#lib/checks/facts/yaml/yaml-mistakes.ts';
import { explainIssues } from '#lib/checks/explain-issues.ts';
import { listAt } from '#lib/facts/fact-at.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** A file of facts keeps the rules of its schema. */
export function fileFitsSchema({ file, front }: FactsFile, schema: z.ZodType): Problem[] {
	const mistakes = yamlMistakes(front);
	if (mistakes.length > 0) return errors(file, mistakes);
	const { error } = schema.safeParse(front.values ?? {});
	return error ? errors(file, explainIssues(withoutNames(error.issues), front, file)) : [];
}

/** The name of what has a title, however that is typed. */
function nameOfTitle(typed: string, titles: ReadonlyMap<string, string>): string | undefined {
	const title = closestName(typed, titles.keys());
	return title === undefined ? undefined : titles.get(title);
}

/** The names in a list of a file are names of something that we have. */
export function listedNamesAreKnown(
	{ file, front }: FactsFile,
	list: string,
	names: readonly string[],
	titles: ReadonlyMap<string, string> = new Map(),
): Problem[] {
	const findings = listAt(front.values, [list]).flatMap((name, index): Finding[] => {
		if (typeof name !== 'string' || names.includes(name)) return [];
		const several = name.split(/[\s;/]+/);
		if (several.length > 1 && several.every((one) => names.includes(one)))
			return found(
				front.lineOf([list, index]),
				`There is nothing called ${name} among our ${list}.`,
				`Put a comma between: ${several.join(', ')}.`,
			);
		const meant = nameOfTitle(name, titles) ?? closestName(name, names);
		const fix = meant
			? `Did you mean ${meant}?`
			: `Write the name of its folder or file, such as ${names[0] ?? '…'}.`;
		return found(
			front.lineOf([list, index]),
			`There is nothing called ${name} among our ${list}.`,
			fix,
		);
	});
	return errors(file, findings);
}
