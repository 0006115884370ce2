import type { Language } from '#lib/text/languages.ts';

/** The button that has a guide read aloud. It stands alone, so that a guide page holds no more words. */
export const readAloud: Record<Language, { offer: string; notFetched: string }> = {
	en: {
		offer: 'Read aloud',
		notFetched: 'Check the internet, and press again.',
	},
	cy: {
		offer: 'Darllen yn uchel',
		notFetched: 'Gwiriwch y rhyngrwyd, a phwyswch eto.',
	},
};
