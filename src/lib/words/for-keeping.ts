import type { Language } from '#lib/text/languages.ts';
import { keepWords as welsh } from '#lib/words/cy/keep.ts';
import { keepWords } from '#lib/words/en/keep.ts';

/** The words of keeping alone: scripts that a kept page needs bring no others. */
export const keepIn: Record<Language, (typeof keepWords)['keep']> = {
	en: keepWords.keep,
	cy: welsh.keep,
};
