import type { Library } from '#lib/checks/library.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { textForPatients } from '#lib/sign-off/text-for-patients.ts';
import {
	otherLanguages,
	signedLanguage,
	type Language,
	type OtherLanguage,
} from '#lib/text/languages.ts';
import { wordsCheckOf } from '#tools/content/translation/translation-seals.ts';

const OWN_WORDS = fileNamed('safetyWords', signedLanguage);

/**
 * The languages that patients may read today: English, and each in which somebody read the words of the site itself, and
 * those of a guide that is fit for patients, and neither has changed since. Given the names of the guides held back.
 */
export function languagesForPatients(
	library: Library,
	held: ReadonlySet<string>,
	checkOf: typeof wordsCheckOf = wordsCheckOf,
): Language[] {
	const fit = library.guides.filter(
		(guide) => !held.has(guide.slug) && textForPatients(guide, library)?.since === 'as checked',
	);
	const isShown = (language: OtherLanguage) =>
		checkOf('safetyWords', OWN_WORDS, language) &&
		fit.some(({ file }) => checkOf('guides', file, language));
	return [signedLanguage, ...otherLanguages.filter(isShown)];
}
