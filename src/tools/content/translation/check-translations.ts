import { factsAreTranslated } from '#lib/checks/translation/translated-facts.ts';
import { wordsCheckHolds } from '#lib/checks/translation/words-checked.ts';
import { stillInEnglish } from '#lib/checks/translation/still-english.ts';
import { textIsTranslated } from '#lib/checks/translation/translated-text.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import {
	englishFile,
	translatedFolder,
	translatedKinds,
} from '#lib/facts/translation/translated-files.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { otherLanguages } from '#lib/text/languages.ts';
import { pathsIn, textOf } from '#tools/content/content-files.ts';
import { parseMdx } from '#tools/content/read-library.ts';
import { fingerprintOfTranslation } from './translation-seals.ts';

/** All that is to mend in the files of a content folder that hold the words of another language. */
export function problemsOfTranslations(library: Library, content = 'content'): Problem[] {
	return otherLanguages.flatMap((language) =>
		translatedKinds.flatMap((kind) =>
			pathsIn(`${content}/${translatedFolder(kind, language)}`).flatMap((path) => {
				const problems =
					kind === 'guides' || kind === 'pages'
						? problemsOfText(kind, path, library)
						: factsAreTranslated(kind, readFacts(path), readEnglish(path, readFacts));
				return [
					...problems,
					...wordsCheckHolds(readFacts(path), library.today, (check) => [
						library.seal(fingerprintOfTranslation(kind, path), check),
					]),
				];
			}),
		),
	);
}

function problemsOfText(kind: 'guides' | 'pages', path: string, library: Library): Problem[] {
	const [text, english] = [readText(path), readEnglish(path, readText)];
	return [
		...textIsTranslated(kind, text, english, library),
		...(english ? stillInEnglish(text, english) : []),
	];
}

const readText = (path: string) => readGuide(path, textOf(path), parseMdx);
const readFacts = (path: string) => readFactsFile(path, textOf(path));

function readEnglish<Read>(path: string, read: (path: string) => Read): Read | undefined {
	const english = englishFile(path) ?? '';
	return textOf(english) ? read(english) : undefined;
}
