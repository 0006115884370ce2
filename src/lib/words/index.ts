import { languageAt, type Language } from '#lib/text/languages.ts';
import { en } from '#lib/words/en.ts';

export type Words = typeof en;

/** What the site itself says, in each language. A missing word fails the type check. */
export const words: Record<Language, Words> = { en };

/** The words of the language that a route names, English where it names none. */
export function wordsAt(lang: string | undefined): Words {
	return words[languageAt(lang)];
}
