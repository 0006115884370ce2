import { explainIssues } from '#lib/checks/explain-issues.ts';
import { yamlMistakes } from '#lib/checks/facts/yaml/yaml-mistakes.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { englishFile, type TranslatedKind } from '#lib/facts/translation/translated-files.ts';
import { wordSchemas } from '#lib/facts/translation/word-schemas.ts';
import { translated } from '#lib/facts/translation/words-check.ts';
import type { FactPath, FactsFile, YamlFacts } from '#lib/facts/yaml-facts.ts';
import { placesDiffer } from '#lib/checks/translation/same-places.ts';

/** What is wrong with the facts of a translated file, beside those of its English one: all but the words of a body. */
export function factsAreTranslated(
	kind: TranslatedKind,
	file: FactsFile,
	english: FactsFile | undefined,
): Problem[] {
	const mistakes = yamlMistakes(file.front);
	if (mistakes.length > 0) return errors(file.file, mistakes);
	if (!english)
		return errors(
			file.file,
			found(
				1,
				`There is no English file beside this one: ${englishFile(file.file) ?? ''}.`,
				'Give it the name of the English file, or take it out.',
			),
		);
	const words = wordSchemas[kind].safeParse(english.front.values).data;
	// An English file that cannot be read is told by its own check.
	if (words === undefined) return [];
	const { values, ...front } = file.front;
	// Who read it is asked by a check of its own.
	const own = { ...(values as object) } as Record<string, unknown>;
	const by = own['translated'];
	for (const name of ['translated', 'checked']) Reflect.deleteProperty(own, name);
	const facts = { ...front, values: own };
	return errors(file.file, [
		...placesDiffer(facts, { words, facts: english.front.values }, mayLack(kind)),
		...tooLong(kind, facts, file.file),
		...explainIssues(faultsOfTranslated(kind, by), file.front, file.file),
	]);
}

/**
 * What may be left in English: a danger sign and a condition, which stand in a file of many, and are translated whole or
 * not at all; and the name of an organisation that has no other.
 */
function mayLack(kind: TranslatedKind): (path: FactPath) => boolean {
	if (kind === 'dangerSigns') return (path) => path[0] === 'signs' && path.length === 2;
	if (kind === 'organisations') return ([name]) => name === 'name';
	return (path) => kind === 'conditions' && path.length === 1;
}

/** What does not fit the form of the words, where they are there: the rest is told beside the English. */
function tooLong(kind: TranslatedKind, facts: YamlFacts, file: string) {
	const issues = wordSchemas[kind].safeParse(facts.values).error?.issues ?? [];
	const there = issues.filter(
		({ path }) => typeof factAt(facts.values, path as FactPath) === 'string',
	);
	return explainIssues(there, facts, file);
}

function faultsOfTranslated(kind: TranslatedKind, by: unknown) {
	if (by === undefined && kind !== 'guides') return [];
	const { error } = translated[kind === 'guides' ? 'guides' : 'others'].safeParse(by);
	return (error?.issues ?? []).map((issue) => ({ ...issue, path: ['translated', ...issue.path] }));
}
