import type { z } from 'zod';
import { explainIssues } from '#lib/explain-issues.ts';
import { yamlSlips } from '#lib/checks/yaml-slips.ts';
import { errors, type Problem } from '#lib/problem.ts';
import { readYaml } from '#lib/yaml-facts.ts';

/** A file of facts without words, such as an organisation, keeps the rules of its own form. */
export function shelfFileFits(file: string, text: string, form: z.ZodType): Problem[] {
	const facts = readYaml(text.replaceAll('\r\n', '\n').split('\n'));
	const slips = yamlSlips(facts);
	if (slips.length > 0) return errors(file, slips);
	const { error } = form.safeParse(facts.values ?? {});
	return error ? errors(file, explainIssues(error.issues, facts)) : [];
}
