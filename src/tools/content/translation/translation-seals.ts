import {
	englishFile,
	translatedFile,
	type TranslatedKind,
} from '#lib/facts/translation/translated-files.ts';
import type { WordsCheck } from '#lib/facts/translation/words-check.ts';
import { wordsOfTranslation } from '#lib/sign-off/seal/signed-translation.ts';
import { lastWordsCheck } from '#lib/sign-off/translation/last-words-check.ts';
import type { OtherLanguage } from '#lib/text/languages.ts';
import { factsIn, fingerprintOf, sealOf, textOf } from '#tools/content/content-files.ts';

/** The letters that stand for a translated file and the English one beside it, as `wordsOfTranslation` has them. */
export function fingerprintOfTranslation(kind: TranslatedKind, path: string): string {
	const english = englishFile(path) ?? '';
	return fingerprintOf(wordsOfTranslation(kind, [path, textOf(path)], [english, textOf(english)]));
}

/** Who read the words beside an English file, where they and the English are as they were read; or nothing. */
export function wordsCheckOf(
	kind: TranslatedKind,
	english: string,
	language: OtherLanguage,
): WordsCheck | undefined {
	const path = translatedFile(english, language);
	const check = lastWordsCheck(factsIn(path));
	if (!check) return undefined;
	return sealOf(fingerprintOfTranslation(kind, path), check) === check.words ? check : undefined;
}
