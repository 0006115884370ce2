import type { Language } from '#lib/languages.ts';
import { howWasItWords } from '#lib/words/en/worksheets/how-was-it.ts';
import { ifIFallWords } from '#lib/words/en/worksheets/if-i-fall.ts';
import { myPlanWords } from '#lib/words/en/worksheets/my-plan.ts';

const en = {
	ifIFall: ifIFallWords,
	howWasIt: howWasItWords,
	myPlan: myPlanWords,
};

/** The words of each worksheet, in each language. They stand apart from the site's own words, which browsers fetch. */
export const worksheetWords: Record<Language, typeof en> = { en };
