import type { Language } from '#lib/text/languages.ts';

declare const __KEEP_DOING_LANGUAGES__: readonly Language[];

/** The languages of the whole site that this build is a part of: patients read none that is not signed. */
export const shownLanguages: readonly Language[] = __KEEP_DOING_LANGUAGES__;
