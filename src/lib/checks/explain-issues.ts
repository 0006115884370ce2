import type { z } from 'zod';
import { factAt } from '#lib/facts/fact-at.ts';
import { bareFact, isBareFact, isRobbed, misplacedFact } from '#lib/checks/facts/lost-indent.ts';
import { whatToTakeOut, whatToWrite } from '#lib/checks/facts/what-to-write.ts';
import { nameOf, wrongFact } from '#lib/checks/issue-words.ts';
import { closestName } from '#lib/text/closest-name.ts';
import type { Finding } from '#lib/checks/problem.ts';
import type { FactPath, YamlFacts } from '#lib/facts/yaml-facts.ts';

type Issue = z.core.$ZodIssue;
type Facts = Pick<YamlFacts, 'values' | 'lineOf'>;

/** What a schema found wrong in a file, each with its line, in words that an author can act on. */
export function explainIssues(issues: readonly Issue[], facts: Facts, file: string): Finding[] {
	const missing = issues.map(pathOf).filter((path) => factAt(facts.values, path) === undefined);
	const unknown = issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [],
	);
	const meant = new Map(unknown.map((path) => [path, meantBy(path, missing)]));
	const bare = issues.filter((issue) => isBare(issue, facts)).map(pathOf);
	const wrong = issues.filter(
		(issue) =>
			issue.code !== 'unrecognized_keys' &&
			!missing.some((path) => isSame(path, pathOf(issue))) &&
			!isOfWrongKind(issue, issues) &&
			!bare.some((path) => isSame(path, pathOf(issue))) &&
			!isRobbed(pathOf(issue), facts.values),
	);
	return [
		...bare
			.slice(0, 1)
			.map((path): Finding => [facts.lineOf(path), ...bareFact(String(path.at(-1)))]),
		...unknown.map((path) => unknownFact(path, meant.get(path), facts, file)),
		// A mistyped name is reported once, with the name that was meant.
		...missing
			.filter((path) => ![...meant.values()].includes(path))
			.map((path): Finding => [
				facts.lineOf(path),
				`The fact ${nameOf(path)} is missing.`,
				whatToWrite(path, file),
			]),
		...wrong.map((issue): Finding => {
			const path = pathOf(issue);
			return [facts.lineOf(path), ...wrongFact(path, factAt(facts.values, path), issue, file)];
		}),
	];
}

function pathOf({ path }: Issue): FactPath {
	return path as (string | number)[];
}

function isSame(path: FactPath, other: FactPath): boolean {
	return nameOf(path) === nameOf(other);
}

/** Whether a fact of an entry stands where entries stand. */
function isBare(issue: Issue, { values }: Facts): boolean {
	return (
		issue.code === 'invalid_type' &&
		issue.expected === 'object' &&
		isBareFact(pathOf(issue), values)
	);
}

/** Whether something else than a length is wrong with a fact whose length is found wrong: a text has no items to count. */
function isOfWrongKind(issue: Issue, issues: readonly Issue[]): boolean {
	return issues.some(
		(other) =>
			other !== issue && other.code === 'invalid_type' && isSame(pathOf(other), pathOf(issue)),
	);
}

/** The missing fact of the same place whose name is nearest. */
function meantBy(path: FactPath, missing: FactPath[]): FactPath | undefined {
	const siblings = missing.filter((other) => isSame(other.slice(0, -1), path.slice(0, -1)));
	const name = closestName(
		String(path.at(-1)),
		siblings.map((sibling) => String(sibling.at(-1))),
	);
	return siblings.find((sibling) => sibling.at(-1) === name);
}

function unknownFact(
	path: FactPath,
	meant: FactPath | undefined,
	facts: Facts,
	file: string,
): Finding {
	const misplaced = misplacedFact(path, facts.values);
	if (misplaced) return [facts.lineOf(path), ...misplaced];
	const fix = meant ? `Did you mean ${String(meant.at(-1))}?` : whatToTakeOut(file);
	return [facts.lineOf(path), `There is no fact called ${nameOf(path)}.`, fix];
}
