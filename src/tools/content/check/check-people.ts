import { numbersAreOnePersons } from '#lib/checks/facts/one-number.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { pathsOf, textOf } from '#tools/content/content-files.ts';
import { signOffFile } from '#tools/content/read-signs.ts';

const SIGNED = [
	'safetyLines',
	'organisations',
	'routes',
	'worksheets',
	'safetyWords',
	'release',
] as const;

/** All that is wrong with who wrote and who checked, in all files together. */
export function problemsOfPeople(library: Library, content = 'content'): Problem[] {
	const files = [...SIGNED.flatMap((kind) => pathsOf(kind, content)), signOffFile(content)];
	return numbersAreOnePersons([
		...library.guides,
		...library.checkedTexts.values(),
		...files.map((file) => readFactsFile(file, textOf(file))),
	]);
}
