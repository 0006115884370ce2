import { nameOf } from '#lib/checks/issue-words.ts';
import { found, type Finding } from '#lib/checks/problem.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { closestName } from '#lib/text/closest-name.ts';
import type { FactPath, YamlFacts } from '#lib/facts/yaml-facts.ts';
import { figuresDiffer } from '#lib/checks/translation/same-figures.ts';

/** An English file: the words of it that are translated, and all its facts. */
export interface EnglishWords {
	words: unknown;
	facts: unknown;
}

/** Whether what stands at a path may be left in English. */
type MayLack = (path: FactPath) => boolean;

/** How words differ in their places from the English ones: what is missing, what is no word, lists of another length, figures. */
export function placesDiffer(
	facts: YamlFacts,
	{ words, facts: all }: EnglishWords,
	mayLack: MayLack,
): Finding[] {
	return differ(facts.values, words, []);

	function differ(ours: unknown, english: unknown, path: FactPath): Finding[] {
		const line = facts.lineOf(path);
		if (Array.isArray(english)) return listsDiffer(ours, english, path);
		if (isRecord(english)) {
			if (!isRecord(ours)) return found(line, `${nameOf(path)} holds no words.`, LIKE_ENGLISH);
			return [
				...Object.keys(ours).flatMap((name) => unknown([...path, name], Object.keys(english))),
				...Object.keys(english).flatMap((name) => {
					const inner = [...path, name];
					if (Object.hasOwn(ours, name)) return differ(ours[name], english[name], inner);
					return mayLack(inner) ? [] : found(line, ...missing(inner));
				}),
			];
		}
		return typeof ours === 'string' || typeof ours === 'number'
			? figuresDiffer(line, String(ours), String(english))
			: found(line, `${nameOf(path)} holds no words.`, LIKE_ENGLISH);
	}

	function listsDiffer(ours: unknown, english: unknown[], path: FactPath): Finding[] {
		const length = Array.isArray(ours) ? ours.length : 0;
		if (length !== english.length)
			return found(
				facts.lineOf(path),
				`The list ${nameOf(path)} has ${length}, and the English ${english.length}.`,
				'Translate each line of the English list, in its order, and add none.',
			);
		return english.flatMap((one, index) =>
			differ((ours as unknown[])[index], one, [...path, index]),
		);
	}

	function unknown(path: FactPath, names: string[]): Finding[] {
		const name = String(path.at(-1));
		if (names.includes(name)) return [];
		const line = facts.lineOf(path);
		if (factAt(all, path) !== undefined)
			return found(
				line,
				`${nameOf(path)} is no word that is translated.`,
				'Take it out: it is read from the English file.',
			);
		const meant = closestName(name, names);
		return found(
			line,
			`The English has nothing called ${nameOf(path)}.`,
			meant ? `Did you mean ${meant}?` : 'Take it out.',
		);
	}
}

const LIKE_ENGLISH = 'Write words here, as they stand in the English file.';

const missing = (path: FactPath): [says: string, fix: string] => [
	`${nameOf(path)} is missing.`,
	'Translate it from the English file. What is translated at all is translated whole.',
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
