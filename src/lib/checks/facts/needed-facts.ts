import { yamlMistakes } from '#lib/checks/facts/yaml/yaml-mistakes.ts';
import { faultsOfSigns } from '#lib/checks/words/seen-signs.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

/** The facts of a file that a page needs, by their names, or an error that says on which line they cannot be read. */
export function neededFacts(path: string, text: string): Record<string, unknown> {
	const { front } = readFactsFile(path, text);
	const [mistake] = [
		...faultsOfSigns(path, text),
		...(front.values === undefined ? yamlMistakes(front) : []),
	];
	if (!mistake) return (front.values ?? {}) as Record<string, unknown>;
	const [line, says, fix] = mistake;
	throw new Error(`${path}:${line}: ${says} ${fix}`);
}
