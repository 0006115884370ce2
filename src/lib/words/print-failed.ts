import type { Language } from '#lib/text/languages.ts';

/** Said where a browser has no way to print. It stands alone, so that a guide page holds no more words. */
export const printFailed: Record<Language, string> = {
	en: 'This browser cannot print from here. Open this page in your phone’s own browser, or look for Print or Share in the menu.',
	cy: 'Ni all y porwr hwn argraffu o’r fan hon. Agorwch y dudalen hon ym mhorwr eich ffôn ei hun, neu chwiliwch am Argraffu (Print) neu Rhannu (Share) yn y ddewislen.',
};
