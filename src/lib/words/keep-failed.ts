import type { Language } from '#lib/text/languages.ts';

/** Said when what keeps a page cannot be fetched. It stands alone, so that a guide page holds no more words. */
export const keepFailed: Record<Language, string> = {
	en: 'It was not kept. Check the internet, open this page again and try once more. Or print it.',
	cy: 'Ni chafodd ei gadw. Gwiriwch y rhyngrwyd, agorwch y dudalen hon eto a rhowch gynnig arall arni. Neu argraffwch hi.',
};
