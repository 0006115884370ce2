import { languages, type Language } from '#lib/languages.ts';
import { words, type Words } from '#lib/words/index.ts';

/** The language that the page is in. */
export function pageLanguage(): Language {
	return languages.find((language) => document.documentElement.lang.startsWith(language)) ?? 'en';
}

/** The words of the language that the page is in. */
export function pageWords(): Words {
	return words[pageLanguage()];
}
