import { fileBeside, filesOf } from './file-texts.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { translatedKinds } from '#lib/facts/translation/translated-files.ts';
import type { WordsCheck } from '#lib/facts/translation/words-check.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { wordsOfTranslation, type TypedFile } from '#lib/sign-off/seal/signed-translation.ts';
import { lastWordsCheck } from '#lib/sign-off/translation/last-words-check.ts';

const pairs = translatedKinds.flatMap((kind) =>
	filesOf(kind).flatMap((english): [typeof kind, TypedFile, TypedFile][] => {
		const beside = fileBeside(english[0]);
		return beside ? [[kind, beside, english]] : [];
	}),
);

/** Who read the words of each file in the language of this build, where they and the English are as they were read. */
export const wordsChecks: ReadonlyMap<string, WordsCheck> = new Map(
	(
		await Promise.all(
			pairs.map(async ([kind, beside, english]): Promise<[string, WordsCheck][]> => {
				const check = lastWordsCheck(readFactsFile(...beside).front.values);
				if (!check) return [];
				const fingerprint = await fingerprintOf(wordsOfTranslation(kind, beside, english));
				const seal = await fingerprintOf(sealedText(fingerprint, check));
				return seal === check.words ? [[beside[0], check]] : [];
			}),
		)
	).flat(),
);
