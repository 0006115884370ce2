import type { Language } from '#lib/text/languages.ts';

/** Said where a page that stands open is no longer what our site has. They stand alone: a script of every page needs them. */
export const renewedWords: Record<Language, { changed: string; gone: string; show: string }> = {
	en: {
		changed:
			'This page has been renewed since you opened it. What you see here may be out of date.',
		gone: 'We have taken this page down since you opened it. Do not use what stood here.',
		show: 'Show it as it is now',
	},
};
