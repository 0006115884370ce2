import { pick } from '#catalogue';
import { typed, typedStandingTexts } from '#catalogue/file-texts.ts';
import { factsOf } from '#catalogue/own-facts.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { thisRelease } from '#lib/publish/this-release.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { safetyWords, wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { wordsOfRelease } from '#lib/sign-off/seal/signed-release.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';
import { signedLanguage } from '#lib/text/languages.ts';
import { words } from '#lib/words/index.ts';

const byName = new Map<string, typeof signedLanguage>([[signedLanguage, signedLanguage]]);

/** The site's own words that people act on in danger, those of a language as a point for a checker. */
export async function safetyWordPoint(name: string): Promise<CheckPoint> {
	const own = pick(byName, name, 'content/safety-words');
	const signed = [...safetyWords(own), ...typedStandingTexts];
	return {
		kind: 'safetyWords',
		text: words[own].checkGuide.safetyWords,
		lines: signed.map(({ text }) => text),
		sources: [],
		isFirst: false,
		signOff: {
			file: fileNamed('safetyWords', own),
			words: await fingerprintOf(wordsOfSafetyWords(signed, typed.safetyWords.get(own))),
		},
	};
}

/** This version of the whole site as a point for a checker. */
export async function releasePoint(name: string): Promise<CheckPoint> {
	return {
		kind: 'release',
		text: words.en.checkGuide.release,
		lines: words.en.checkGuide.releaseLines,
		sources: [],
		isFirst: false,
		signOff: {
			file: fileNamed('release', name),
			words: await fingerprintOf(wordsOfRelease(thisRelease, typed.release.get(name))),
		},
	};
}

/** Who wrote any of them. */
export const safetyWordAuthors = everyAuthor([
	...factsOf('safetyWords').values(),
	...factsOf('release').values(),
]);
