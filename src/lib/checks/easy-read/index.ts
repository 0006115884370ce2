import type { FactsCheck } from '#lib/checks/kit/index.ts';
import { factWordsAreOurs } from '#lib/checks/kit/fact-words.ts';
import { saysWhatItsGuideSays } from '#lib/checks/easy-read/as-the-guide.ts';
import { linesAreOfThisGuide, saysNoOpposite } from '#lib/checks/easy-read/opposites.ts';
import {
	forbiddingPicturesForbid,
	linePicturesAreKnown,
} from '#lib/checks/easy-read/line-pictures.ts';
import { linesAreAFew, linesHoldOneIdea } from '#lib/checks/easy-read/one-idea.ts';

/** As many words as the most lines of the longest kind. */
const MOST_WORDS = 600;

/** What is asked of an Easy Read version, besides its form and its sign-off. */
export const easyReadChecks: FactsCheck[] = [
	linesHoldOneIdea,
	linesAreAFew,
	linePicturesAreKnown,
	forbiddingPicturesForbid,
	saysWhatItsGuideSays,
	saysNoOpposite,
	linesAreOfThisGuide,
	(file, library) => factWordsAreOurs(file, library, MOST_WORDS),
];
