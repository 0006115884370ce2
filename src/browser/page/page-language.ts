import { siteLanguage } from '#lib/publish/site-language.ts';
import type { Language } from '#lib/text/languages.ts';

/** The language that the page is in: that of the build that made its scripts, which hold no other's words. */
export const pageLanguage = (): Language => siteLanguage;
