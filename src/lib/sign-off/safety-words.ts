import { signedLanguage, type Language } from '#lib/text/languages.ts';
import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';
import { dangerTexts } from '#lib/words/danger-signs.ts';
import { insideWords } from '#lib/words/for-inside-guides.ts';
import { words } from '#lib/words/index.ts';
import { codedTexts, namedTexts, type NamedText } from '#lib/words/named-texts.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';

/** What makes an interface word one that somebody in danger acts on: it names help, a number, or danger. */
const NAMES_DANGER =
	/\d{3}|A&E|\b(?:emergency|urgent|crisis|ambulance|danger|call|ring|dial|get help|check first|before you try|too old|do not use|leave this page)\b/i;

/**
 * Every word of the site itself that a patient acts on in danger, which stands in code and in no guide: all
 * that is said round danger signs, and among other words each that names danger, a number or help. The rule
 * makes the list, so that a word which begins to name them is on it, and one that ceases to is missed.
 */
export function safetyWords(lang: Language): NamedText[] {
	return [
		...namedTexts({ dangerSigns: dangerTexts[lang] }),
		...namedTexts(siteWords(lang)).filter(({ text }) => NAMES_DANGER.test(text)),
	];
}

/**
 * All that a checker signs of these words, of those on standing pages and topics, and of every fact of their
 * file but the check itself, as one text. A sign-off rests on the SHA-256 of it, so this text must never change its form.
 */
export function wordsOfSafetyWords(signed: NamedText[], facts: unknown): string {
	return JSON.stringify([
		signed.map(({ name, text }) => [name, text]),
		signedFacts('signOff', facts),
	]);
}

/** The words that must be signed and that code makes, by name: they must be typed, with blanks, to be signed whole. */
export function unsignableWords(): string[] {
	const lang = signedLanguage;
	return [
		...codedTexts({ dangerSigns: dangerTexts[lang], worksheets: worksheetWords[lang] }),
		...codedTexts(siteWords(lang)).filter(({ text }) => NAMES_DANGER.test(text)),
	].map(({ name }) => name);
}

/** What patients are never shown: the words of pages for those who check and plan checks. */
const FOR_CHECKERS = new Set(['checkGuide', 'reviews']);

const siteWords = (lang: Language) =>
	Object.fromEntries(
		Object.entries({ ...words[lang], inside: insideWords[lang] }).filter(
			([group]) => !FOR_CHECKERS.has(group),
		),
	);
