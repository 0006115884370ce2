import type { Language } from '#lib/text/languages.ts';

/** Said where a browser has no way to print. It stands alone, so that a guide page holds no more words. */
export const printFailed: Record<Language, string> = {
	en: 'This browser cannot print from here. Open this page in your phone’s own browser, or look for Print or Share in the menu.',
};
