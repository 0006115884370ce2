/** Every language the site is written in; the first stands at `/`, the others at `/xx/`. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];

/** The `lang` of the whole page, as the British write it. */
export const htmlLang: Record<Language, string> = { en: 'en-GB' };

/** The language that a route names, English where it names none. */
export function languageAt(named: string | undefined): Language {
	return languages.find((language) => language === named) ?? 'en';
}

/** The part of the route that stands for a language: nothing for English. */
export function languageParam(language: Language): string | undefined {
	return language === 'en' ? undefined : language;
}

/** One static path for each language, for routes that stand once in each. */
export function languagePaths(): {
	params: { lang: string | undefined };
	props: { lang: Language };
}[] {
	return languages.map((lang) => ({ params: { lang: languageParam(lang) }, props: { lang } }));
}
