import { blanksAreFilled } from '#lib/checks/blanks.ts';
import { partsStandInOrder } from '#lib/checks/body-order.ts';
import { codeIsItsOwn } from '#lib/checks/codes.ts';
import { datesAreInOrder } from '#lib/checks/dates.ts';
import { factsFitTheForm } from '#lib/checks/facts.ts';
import { factsCanBeRead } from '#lib/checks/front-matter.ts';
import { lengthFits } from '#lib/checks/length.ts';
import { linksLead, linksSayWhere } from '#lib/checks/links.ts';
import { lettersArePlain } from '#lib/checks/looks.ts';
import { markdownIsPlain } from '#lib/checks/markdown.ts';
import { namesAreKnown } from '#lib/checks/names.ts';
import { partsHoldTheirKind } from '#lib/checks/part-contents.ts';
import { partsAreOurs } from '#lib/checks/parts.ts';
import { phoneNumbersAreKeptElsewhere } from '#lib/checks/phone-numbers.ts';
import { readsAsWords } from '#lib/checks/readable.ts';
import { readsEasily } from '#lib/checks/reading-age.ts';
import { relatedGuidesAgree, relatedGuidesExist } from '#lib/checks/related.ts';
import { paragraphsAreShort, sentencesAreShort } from '#lib/checks/sentence-length.ts';
import { checkerIsNotAuthor, wordsAreThoseChecked } from '#lib/checks/sign-off.ts';
import { claimsHaveSources, sourcesAreUsed } from '#lib/checks/sources.ts';
import { spellingIsBritish } from '#lib/checks/spelling.ts';
import { termsAreExplained } from '#lib/checks/terms.ts';
import { phrasesAreOurs, wordsAreEasy, wordsKeepDignity } from '#lib/checks/words.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import type { Library } from '#lib/library.ts';
import type { Problem } from '#lib/problem.ts';

/** One promise to our readers, and what breaks it in a guide. */
export type Check = (guide: GuideFile, library: Library) => Problem[];

/** Every promise, from the shape of a guide to its single words. */
export const checks: Check[] = [
	factsCanBeRead,
	factsFitTheForm,
	datesAreInOrder,
	codeIsItsOwn,
	namesAreKnown,
	relatedGuidesExist,
	relatedGuidesAgree,
	claimsHaveSources,
	sourcesAreUsed,
	checkerIsNotAuthor,
	(guide, { fingerprint }) => wordsAreThoseChecked(guide, fingerprint(guide)),
	readsAsWords,
	partsAreOurs,
	partsHoldTheirKind,
	partsStandInOrder,
	markdownIsPlain,
	linksLead,
	linksSayWhere,
	phoneNumbersAreKeptElsewhere,
	lengthFits,
	readsEasily,
	sentencesAreShort,
	paragraphsAreShort,
	wordsAreEasy,
	phrasesAreOurs,
	wordsKeepDignity,
	termsAreExplained,
	spellingIsBritish,
	lettersArePlain,
];

/** All that is wrong with a guide, from its first line to its last. */
export function problemsOf(guide: GuideFile, library: Library): Problem[] {
	const blanks = blanksAreFilled(guide);
	const inBlank = new Set(blanks.map(({ line }) => line));
	// A blank of the template is one thing to do, whatever else is wrong with its words.
	const others = checks.flatMap((check) => check(guide, library));
	const all = [...others.filter(({ line }) => !inBlank.has(line)), ...blanks];
	const once = new Map(all.map((problem) => [`${problem.line} ${problem.says}`, problem]));
	return [...once.values()].toSorted((a, b) => a.line - b.line);
}
