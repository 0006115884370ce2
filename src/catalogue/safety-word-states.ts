import { typed, typedStandingTexts } from '#catalogue/file-texts.ts';
import { factsOf } from '#catalogue/own-facts.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { thisRelease } from '#lib/publish/this-release.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { safetyWords, wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { RELEASE, wordsOfRelease } from '#lib/sign-off/seal/signed-release.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';
import { patientLanguages } from '#lib/text/languages.ts';
import { words } from '#lib/words/index.ts';

/** The site's own words that people act on in danger, those of each language a point for a checker. */
export const safetyWordPoints: CheckPoint[] = await Promise.all(
	patientLanguages.map(async (lang): Promise<CheckPoint> => {
		const signed = [...safetyWords(lang), ...typedStandingTexts];
		return {
			kind: 'safetyWords',
			text: words[lang].checkGuide.safetyWords,
			lines: signed.map(({ text }) => text),
			sources: [],
			isFirst: false,
			signOff: {
				file: fileNamed('safetyWords', lang),
				words: await fingerprintOf(wordsOfSafetyWords(signed, typed.safetyWords.get(lang))),
			},
		};
	}),
);

/** This version of the whole site, a point for a checker. */
export const releasePoint: CheckPoint = {
	kind: 'release',
	text: words.en.checkGuide.release,
	lines: words.en.checkGuide.releaseLines,
	sources: [],
	isFirst: false,
	signOff: {
		file: fileNamed('release', RELEASE),
		words: await fingerprintOf(wordsOfRelease(thisRelease, typed.release.get(RELEASE))),
	},
};

/** Who wrote any of them. */
export const safetyWordAuthors = everyAuthor([
	...factsOf('safetyWords').values(),
	...factsOf('release').values(),
]);
