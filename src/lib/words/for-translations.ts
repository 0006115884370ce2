import type { WordsCheck } from '#lib/facts/translation/words-check.ts';
import { sayDate } from '#lib/text/dates.ts';
import type { OtherLanguage } from '#lib/text/languages.ts';

interface TranslationWords {
	/** On each guide, slip and sheet: no Welsh speaker has checked it. */
	unchecked: string;
	uncheckedShort: string;
	/** Who read the words against the English, and when. */
	checked: (check: Pick<WordsCheck, 'name' | 'on'>) => string;
	onlyEnglish: string;
}

/** What pages in another language than English say of their words. */
export const translationWords: Record<OtherLanguage, TranslationWords> = {
	cy: {
		unchecked: 'Drafft. Cyfieithiad heb ei wirio.',
		uncheckedShort: 'cyfieithiad heb ei wirio',
		checked: ({ name, on }) =>
			`Darllenodd ${name} y geiriau Cymraeg ochr yn ochr â’r Saesneg ar ${sayDate(on, 'cy')}.`,
		onlyEnglish: 'Dim ond yn Saesneg mae’r dudalen hon ar gael ar hyn o bryd.',
	},
};
