import { signChecks } from '#lib/checks/signs/index.ts';
import { brandsAreLeftOut, dosesAreLeftOut } from '#lib/checks/words/doses-and-brands.ts';
import { nothingIsLeftOver } from '#lib/checks/traps/left-overs.ts';
import {
	homesAreLeftOut,
	nobodyIsNamed,
	phrasesNameNobody,
} from '#lib/checks/words/personal-data.ts';
import { partsStandInOrder } from '#lib/checks/body/body-order.ts';
import { todayIsAnswered } from '#lib/checks/facts/answered-question.ts';
import { codeIsItsOwn } from '#lib/checks/facts/given-once.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { datesAreInOrder } from '#lib/checks/facts/date-order.ts';
import {
	factsAreInPlace,
	openingSaysWhatComes,
	titleIsItsOwn,
} from '#lib/checks/facts/fact-places.ts';
import { factsFitTheForm } from '#lib/checks/facts/facts-fit.ts';
import { factsCanBeRead } from '#lib/checks/facts/facts-readable.ts';
import { fitsOneSheet } from '#lib/checks/words/fits-one-sheet.ts';
import { lengthFits } from '#lib/checks/words/guide-length.ts';
import { linksLead, linksSayWhere } from '#lib/checks/body/safe-links.ts';
import { signsAreSeen } from '#lib/checks/words/seen-signs.ts';
import { lettersArePlain } from '#lib/checks/words/plain-letters.ts';
import { markdownIsPlain } from '#lib/checks/body/plain-markdown.ts';
import { moneyIsLeftOut, nhsNumbersAreLeftOut } from '#lib/checks/words/sums-and-numbers.ts';
import { headingsDiffer, ownAddressesLead } from '#lib/checks/body/own-addresses.ts';
import { namesAreKnown } from '#lib/checks/facts/known-names.ts';
import { headingsArePlain } from '#lib/checks/body/plain-headings.ts';
import { partsHoldTheirKind } from '#lib/checks/body/part-contents.ts';
import { partsAreOurs } from '#lib/checks/body/known-parts.ts';
import { headingsHoldWords } from '#lib/checks/body/empty-headings.ts';
import { phoneNumbersAreKeptElsewhere } from '#lib/checks/words/phone-numbers.ts';
import { readsAsWords } from '#lib/checks/body/mdx-readable.ts';
import { figuresAreThoseOfSources } from '#lib/checks/figures/as-sources-say.ts';
import { figuresAreThoseOfSafety } from '#lib/checks/figures/as-safety-says.ts';
import { figuresAgree } from '#lib/checks/figures/one-figure.ts';
import { readsEasily } from '#lib/checks/words/reading-age.ts';
import {
	relatedGuidesAgree,
	relatedGuidesExist,
	replacementStands,
} from '#lib/checks/facts/related-guides.ts';
import { paragraphsAreShort, sentencesAreShort } from '#lib/checks/words/sentence-length.ts';
import { checkerIsNotAuthor } from '#lib/checks/facts/valid-sign-off.ts';
import { mendsAreTold } from '#lib/checks/facts/mends-told.ts';
import { claimsHaveSources, sourcesAreUsed } from '#lib/checks/facts/cited-sources.ts';
import { spellingIsBritish } from '#lib/checks/words/british-spelling.ts';
import { termsAreExplained } from '#lib/checks/words/explained-terms.ts';
import { phrasesAreOurs, wordsAreEasy, wordsKeepDignity } from '#lib/checks/words/banned-words.ts';
import { movesSpareRules } from '#lib/checks/traps/moves.ts';
import { promisesAreSourced } from '#lib/checks/traps/sourced-promises.ts';
import { trapsAreLeftOut, wordsAreEnglish, wordsAreMeant } from '#lib/checks/traps/index.ts';
import { wordsAreSafe } from '#lib/checks/unsafe/safe-words.ts';
import { otherFactsAreFit } from '#lib/checks/words/text-checks.ts';
import { numbersAgree } from '#lib/checks/body/counted-things.ts';
import { nothingIsForbiddenAndTold } from '#lib/checks/body/against-itself.ts';
import { nothingIsSaidTwice } from '#lib/checks/body/said-twice.ts';
import { sentencesAreWhole } from '#lib/checks/body/whole-sentences.ts';
import { linesFitTheirPart } from '#lib/checks/body/part-words.ts';
import { factsSaySomething } from '#lib/checks/facts/fit-for-people.ts';
import { gradesFitSources, sourcesAreSound } from '#lib/checks/facts/sound-sources.ts';
import type { Check } from '#lib/checks/check.ts';

/** Every promise, from the shape of a guide to its single words. */
export const checks = {
	signsAreSeen,
	factsCanBeRead,
	factsFitTheForm,
	titleIsItsOwn,
	factsAreInPlace,
	openingSaysWhatComes,
	datesAreInOrder,
	todayIsAnswered,
	daysHaveCome: (guide, { today }) => daysHaveCome(guide, today),
	codeIsItsOwn,
	namesAreKnown,
	relatedGuidesExist,
	relatedGuidesAgree,
	replacementStands,
	claimsHaveSources,
	sourcesAreUsed,
	figuresAreThoseOfSources,
	figuresAreThoseOfSafety,
	figuresAgree,
	sourcesAreSound: (guide, { today }) => sourcesAreSound(guide, today),
	gradesFitSources,
	factsSaySomething,
	checkerIsNotAuthor,
	mendsAreTold,
	...signChecks,
	readsAsWords,
	partsAreOurs,
	partsHoldTheirKind,
	linesFitTheirPart,
	partsStandInOrder,
	numbersAgree,
	nothingIsSaidTwice,
	nothingIsForbiddenAndTold,
	sentencesAreWhole,
	markdownIsPlain,
	linksLead,
	linksSayWhere,
	ownAddressesLead,
	headingsDiffer,
	headingsArePlain,
	headingsHoldWords,
	phoneNumbersAreKeptElsewhere,
	dosesAreLeftOut,
	brandsAreLeftOut,
	moneyIsLeftOut,
	nhsNumbersAreLeftOut,
	nothingIsLeftOver,
	homesAreLeftOut,
	nobodyIsNamed,
	phrasesNameNobody,
	trapsAreLeftOut,
	wordsAreSafe,
	movesSpareRules,
	wordsAreEnglish,
	wordsAreMeant,
	promisesAreSourced,
	otherFactsAreFit,
	lengthFits,
	fitsOneSheet,
	readsEasily,
	sentencesAreShort,
	paragraphsAreShort,
	wordsAreEasy,
	phrasesAreOurs,
	wordsKeepDignity,
	termsAreExplained,
	spellingIsBritish,
	lettersArePlain,
} satisfies Record<string, Check>;
