import { wordsAreItsOwn } from '#lib/checks/body/said-twice.ts';
import { blocksAreItsOwn } from '#lib/checks/body/own-clinician-words.ts';
import { problemsOf } from '#lib/checks/problems-of.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { lostCodes } from '#tools/content/codes-before.ts';
import { problemsOfTranslations } from '#tools/content/translation/check-translations.ts';
import { problemsOfFiles } from './check-files.ts';
import { problemsOfFolders } from './check-folders.ts';
import { problemsOfPeople } from './check-people.ts';

/** All that is wrong with a guide, alone and beside the others. */
export const problemsOfGuide = (guide: GuideFile, library: Library): Problem[] => [
	...problemsOf(guide, library),
	...wordsAreItsOwn(guide, library),
	...blocksAreItsOwn(guide, library),
];

/** All that is wrong in the content folder of this project: what was altered after it was signed is among it. */
export function problemsOfContent(library: Library): Problem[] {
	return [
		...library.guides.flatMap((guide) => problemsOfGuide(guide, library)),
		...problemsOfFiles(),
		...problemsOfFolders(library),
		...problemsOfPeople(library),
		...problemsOfTranslations(library),
		...problemsOfCodes(library),
	];
}

/** A code is given for good, and a guide that had one keeps its line. */
function problemsOfCodes({ codes }: Library): Problem[] {
	return lostCodes('.', codes).flatMap(([code, slug]) =>
		errors(
			'content/codes.txt',
			found(
				1,
				`The line ${code} ${slug} is gone, and the code may stand on paper.`,
				'Put it back, and the folder of its guide: git has both. To take a guide down, write withdrawn in its facts.',
			),
		),
	);
}
