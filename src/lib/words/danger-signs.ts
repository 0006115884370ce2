import type { Language } from '#lib/text/languages.ts';
import { dangerSignWords } from '#lib/words/en/signs.ts';

/** The words round danger signs, in each language. They stand apart from the site's own words, which browsers fetch. */
export const dangerWords: Record<Language, typeof dangerSignWords> = { en: dangerSignWords };
