import type { Language } from '#lib/text/languages.ts';
import { searchWords as welsh } from '#lib/words/cy/search-page.ts';
import { searchWords } from '#lib/words/en/search-page.ts';

/** The words of searching alone: the first result brings no others. */
export const searchIn: Record<Language, typeof searchWords> = { en: searchWords, cy: welsh };
