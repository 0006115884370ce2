import { errors, type Problem } from '#lib/checks/problem.ts';
import { levelsAreSigns } from '#lib/checks/signs/own-levels.ts';
import type { Library } from '#lib/checks/library.ts';
import { standingLinesSendToHelp, turnsAway } from '#lib/checks/signs/standing-lines.ts';
import { dosesAreLeftOut } from '#lib/checks/words/doses-and-brands.ts';
import { phoneNumbersAreKeptElsewhere } from '#lib/checks/words/phone-numbers.ts';
import { passagesAreFit } from '#lib/checks/words/text-checks.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** It tells of lines that keep somebody from help, and of levels, to say what stops them. */
const TELLS_OF_HELP = 'hazard-log';

/** A standing page says no more than a guide may: no number and no dose of its own, not how soon to get help, and nothing that keeps somebody from it. */
export function standingPageIsSafe(
	page: GuideFile,
	library: Pick<Library, 'organisations' | 'wordLists'>,
): Problem[] {
	const { file, slug, passages } = page;
	const away = passages.flatMap(({ line, text }) => turnsAway(text, line));
	return [
		...phoneNumbersAreKeptElsewhere(page, library),
		...dosesAreLeftOut(page),
		...(slug === TELLS_OF_HELP
			? []
			: [
					...levelsAreSigns(page),
					...standingLinesSendToHelp(page, library),
					...passagesAreFit(page, library),
					...errors(file, away),
				]),
	];
}
