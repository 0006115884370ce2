import { GOOD_FOR_DAYS } from '#lib/kept.ts';
import { keepIn } from '#lib/words/keep.ts';
import { pageLanguage } from '../page-language.ts';
import type { Terms } from './store.ts';

/** The words of keeping, in the language of the page. */
export const says = keepIn[pageLanguage()];

/** What every page is kept with. */
export const terms: Terms = {
	goodFor: GOOD_FOR_DAYS,
	says: { lang: document.documentElement.lang, ...says.copy },
};
