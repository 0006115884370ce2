import { languages, type Language } from '#lib/text/languages.ts';

/** The language that the page is in. */
export function pageLanguage(): Language {
	return languages.find((language) => document.documentElement.lang.startsWith(language)) ?? 'en';
}
