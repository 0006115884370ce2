import { GOOD_FOR_DAYS } from '#lib/keep/kept-copy.ts';
import { keepIn } from '#lib/words/for-keeping.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import type { Terms } from './keep-page.ts';

/** The words of keeping, in the language of the page. */
export const says = keepIn[pageLanguage()];

/** What every page is kept with. */
export const terms: Terms = {
	goodFor: GOOD_FOR_DAYS,
	says: { lang: document.documentElement.lang, ...says.copy },
};
