import type { OtherLanguage } from '#lib/text/languages.ts';

/** What pages in another language than English say of their words. */
export const translationWords: Record<
	OtherLanguage,
	Record<'unchecked' | 'uncheckedShort' | 'onlyEnglish', string>
> = {
	cy: {
		/** On each guide, slip and sheet: no Welsh speaker has checked it. */
		unchecked: 'Drafft. Cyfieithiad heb ei wirio.',
		uncheckedShort: 'cyfieithiad heb ei wirio',
		onlyEnglish: 'Dim ond yn Saesneg mae’r dudalen hon ar gael ar hyn o bryd.',
	},
};
