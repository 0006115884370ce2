import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { asTyped, type FactPath, type FactsFile } from '#lib/facts/yaml-facts.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { levelsAreSigns } from '#lib/checks/signs/own-levels.ts';
import { phrasesAreOurs, wordsAreEasy, wordsKeepDignity } from '#lib/checks/words/banned-words.ts';
import { spellingIsBritish } from '#lib/checks/words/british-spelling.ts';
import { brandsAreLeftOut } from '#lib/checks/words/doses-and-brands.ts';
import { readsEasily } from '#lib/checks/words/reading-age.ts';
import { sentencesAreShort } from '#lib/checks/words/sentence-length.ts';
import { readingOf } from '#lib/text/reading-grade.ts';

/** Facts that name something, or that say who wrote and checked a file: no words for a reader. */
const NO_WORDS = new Set(
	`of order stop safetyLines cards handouts guide picture minutes written checked reviewBy`.split(
		' ',
	),
);

/** The words that stand in a file of facts are held to what a guide’s are, and are not too many. */
export function factWordsAreOurs(file: FactsFile, library: Library, most: number): Problem[] {
	const passages = passagesIn(file, file.front.values, []);
	const page = { ...file, tree: undefined, passages } as unknown as GuideFile;
	const { words } = readingOf(passages);
	return [
		...[sentencesAreShort, readsEasily, levelsAreSigns].flatMap((check) => check(page)),
		...[
			wordsAreEasy,
			phrasesAreOurs,
			wordsKeepDignity,
			spellingIsBritish,
			brandsAreLeftOut,
		].flatMap((check) => check(page, library)),
		...(words > most
			? errors(
					file.file,
					found(
						1,
						`This has ${words} words.`,
						`Take out ${words - most} or more to come down to ${most}: nobody reads more.`,
					),
				)
			: []),
	];
}

function passagesIn(file: FactsFile, value: unknown, path: FactPath): Passage[] {
	if (typeof value === 'string') return [{ kind: 'item', ...asTyped(file.front, path, value) }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		NO_WORDS.has(name)
			? []
			: passagesIn(file, inner, [...path, Array.isArray(value) ? Number(name) : name]),
	);
}
