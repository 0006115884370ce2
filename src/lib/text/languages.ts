/** Every language the site is written in; the first stands at `/`, the others at `/xx/`. */
export const languages = ['en', 'cy'] as const;

export type Language = (typeof languages)[number];

/** The languages into which the words of the first are translated. */
export const otherLanguages = ['cy'] as const satisfies Language[];

export type OtherLanguage = (typeof otherLanguages)[number];

/** The language that an occupational therapist signs. Words of others are read against it, by who reads both. */
export const signedLanguage = 'en' satisfies Language;

/** The languages that a preview has pages in. One that is being added is left out until its pages pass the tests. */
export const previewLanguages: readonly Language[] = ['en', 'cy'];

/** The `lang` of the whole page, as the British write it. */
export const htmlLang: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

/** The language that a route names, English where it names none. */
export function languageAt(named: string | undefined): Language {
	return languages.find((language) => language === named) ?? 'en';
}

/** The part of the route that stands for a language: nothing for English. */
export function languageParam(language: Language): string | undefined {
	return language === 'en' ? undefined : language;
}
