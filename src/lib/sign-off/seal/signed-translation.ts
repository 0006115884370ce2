import { readFactsFile } from '#lib/facts/read-facts.ts';
import type { TranslatedKind } from '#lib/facts/translation/translated-files.ts';
import { wordSchemas } from '#lib/facts/translation/word-schemas.ts';
import { bodyOf, type GuideFile } from '#lib/guide/guide-file.ts';
import { ownWords } from '#lib/sign-off/translation/words-in-code.ts';
import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';
import { languages } from '#lib/text/languages.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

/** A file as it is typed, with its path from the top of the project. */
export type TypedFile = readonly [path: string, text: string];

/**
 * All that a reader of both languages signs of a translated file, as one text: its place, its words and who translated
 * them, and the English words beside which they were read. So a change of either asks for a new check; one of a code, a
 * source or a date of the English does not. A sign-off rests on the SHA-256 of it, so this text must never change its form.
 */
export function wordsOfTranslation(
	kind: TranslatedKind,
	[path, text]: TypedFile,
	english: TypedFile,
): string {
	const { values } = readFactsFile(path, text).front;
	const englishFacts = readFactsFile(...english).front.values;
	return JSON.stringify([
		path.slice(path.lastIndexOf('content/')),
		[signedFacts('translation', values), bodyIn(path, text)],
		[wordSchemas[kind].safeParse(englishFacts).data ?? englishFacts, bodyIn(...english)],
		...(kind === 'safetyWords' ? languages.filter((lang) => isOf(path, lang)).map(inCode) : []),
	]);
}

/** The words that stand in the code, in a language beside the English ones. */
const inCode = (language: (typeof languages)[number]) => [ownWords(language), ownWords('en')];

const isOf = (path: string, language: string) => path.endsWith(`.${language}.yaml`);

function bodyIn(path: string, typed: string): string {
	if (!path.endsWith('.mdx')) return '';
	const text = withPlainLineEnds(typed);
	return bodyOf({ text, front: readFactsFile(path, text).front as GuideFile['front'] });
}
