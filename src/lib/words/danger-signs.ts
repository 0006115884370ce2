import type { Call, Level } from '#lib/facts/danger-sign.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { Language } from '#lib/text/languages.ts';
import { dangerSignTexts as welsh } from '#lib/words/cy/signs.ts';
import { dangerSignTexts } from '#lib/words/en/signs.ts';

/** The words round danger signs as they are typed, in each language: see `sign-off/safety-words.ts`. */
export const dangerTexts: Record<Language, typeof dangerSignTexts> = {
	en: dangerSignTexts,
	cy: welsh,
};

/** The words round danger signs, in each language. They stand apart from the site's own words, which browsers fetch. */
export const dangerWords = {
	en: spoken(dangerTexts.en),
	cy: spoken(dangerTexts.cy),
} satisfies Record<Language, unknown>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The same words, with what fills their blanks given by call and level. */
function spoken(texts: typeof dangerSignTexts) {
	const call = (whom: Call, level: Level) =>
		filledIn(texts.calls[whom], { when: texts.when[level] });
	return {
		...texts,
		call,
		callIf: (whom: Call, level: Level) =>
			capital(filledIn(texts.callIf, { call: call(whom, level) })),
		callFor: (whom: Call, level: Level) =>
			capital(filledIn(texts.callFor, { call: call(whom, level) })),
		inFull: (level: Level) => filledIn(texts.inFull, { level: texts.levels[level] }),
		inText: (sign: string, whom: Call, level: Level) =>
			filledIn(texts.inText, { sign, call: call(whom, level) }),
		inNation: (nation: string, whom: string) => filledIn(texts.inNation, { nation, whom }),
		toOther: (sign: string) => filledIn(texts.toOther, { sign }),
		inEasyRead: (line: string, picture: string) => filledIn(texts.inEasyRead, { line, picture }),
		sourcesDiffer: (how: string) => filledIn(texts.sourcesDiffer, { how }),
		strongerThan: (name: string) => filledIn(texts.strongerThan, { name }),
		alongside: (names: string) => filledIn(texts.alongside, { names }),
		shownBy: (sign: string) => filledIn(texts.shownBy, { sign }),
	};
}
