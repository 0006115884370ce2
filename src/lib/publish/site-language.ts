import { languageParam, type Language } from '#lib/text/languages.ts';

declare const __KEEP_DOING_LANGUAGE__: Language | undefined;

/**
 * The language of the pages that this build makes: what the catalogue holds is in it. A site of two languages is made
 * by two builds. English wherever no pages are made.
 */
export const siteLanguage: Language =
	typeof __KEEP_DOING_LANGUAGE__ === 'undefined' ? 'en' : __KEEP_DOING_LANGUAGE__;

interface LanguagePath {
	params: { lang: string | undefined };
	props: { lang: Language };
}

/** The static path of a route that stands once in each language: that of the language of this build. */
export function languagePaths(): LanguagePath[] {
	return [{ params: { lang: languageParam(siteLanguage) }, props: { lang: siteLanguage } }];
}

/** The same for a route that stands in English only. */
export function englishPaths(): LanguagePath[] {
	return siteLanguage === 'en' ? languagePaths() : [];
}
