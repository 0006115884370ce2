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
	openEnglish: string;
	/** Paper in both languages: on a guide, on its one sheet, and in the picker. */
	both: { link: string; print: string; lead: string; failed: string; withSlip: string };
	englishSheet: string;
}

/** What pages in another language than English say of their words. */
export const translationWords: Record<OtherLanguage, TranslationWords> = {
	cy: {
		unchecked: 'Drafft. Cyfieithiad heb ei wirio.',
		uncheckedShort: 'cyfieithiad heb ei wirio',
		checked: ({ name, on }) =>
			`Darllenodd ${name} y geiriau Cymraeg ochr yn ochr â’r Saesneg ar ${sayDate(on, 'cy')}.`,
		onlyEnglish: 'Dim ond yn Saesneg mae’r dudalen hon ar gael ar hyn o bryd.',
		openEnglish: 'Agor y dudalen yn Saesneg',
		both: {
			link: 'Argraffu’n ddwyieithog',
			print: 'Argraffu yn Gymraeg ac yn Saesneg',
			lead: 'Daw’r Gymraeg yn gyntaf, yna’r Saesneg. Dewiswch “dwy ochr” wrth argraffu.',
			failed: 'Nid oedd modd nôl y daflen Saesneg. Agorwch hi yma, ac argraffwch hi oddi yno.',
			withSlip: 'Slip, a phob taflen yn Gymraeg ac yn Saesneg',
		},
		englishSheet: 'Y daflen Saesneg',
	},
};
