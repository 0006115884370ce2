import { fileBeside } from './file-texts.ts';
import { wordsChecks } from './read-words.ts';
import { neededFacts } from '#lib/checks/facts/needed-facts.ts';
import type { ContentKind } from '#lib/facts/content-folders.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { translatedKinds, type TranslatedKind } from '#lib/facts/translation/translated-files.ts';
import { changedSince } from '#lib/facts/translation/out-of-date.ts';
import { inWords, type SaidInEnglish } from '#lib/facts/translation/with-words.ts';
import { wordSchemas } from '#lib/facts/translation/word-schemas.ts';
import type { WordsCheck } from '#lib/facts/translation/words-check.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import type { FactPath } from '#lib/facts/yaml-facts.ts';

/**
 * The words beside a file in the language of this build, as they are typed; nothing where it has none. Words that do
 * not fit their form stop the build: `npm run check-content` says the same in kinder words.
 */
function wordsBeside(kind: TranslatedKind, path: string): unknown {
	// A file of many entries is read once.
	if (!read.has(path)) read.set(path, readBeside(kind, path));
	return read.get(path);
}

const read = new Map<string, unknown>();

/** The file beside another in the language of this build. Patients get no word that nobody has read against the English. */
function besideForReaders(path: string): [path: string, text: string] | undefined {
	const beside = fileBeside(path);
	return beside && (!isPublicBuild || wordsChecks.has(beside[0])) ? beside : undefined;
}

function readBeside(kind: TranslatedKind, path: string): unknown {
	const beside = besideForReaders(path);
	if (!beside) return undefined;
	const { data, error } = wordSchemas[kind].safeParse(neededFacts(...beside));
	if (error) throw new Error(`${beside[0]}: ${error.message}`);
	return data;
}

/** Facts of a file in the words of this build's language, or marked as English where it has none. */
export function fileInWords<Facts extends object>(
	kind: ContentKind,
	path: string,
	facts: Facts,
): Facts & SaidInEnglish {
	// Signs are translated one by one, and texts by whoever draws them.
	return isTranslated(kind) && kind !== 'dangerSigns' ? entryInWords(kind, path, [], facts) : facts;
}

/** The same of one entry of a file, at its path. */
export function entryInWords<Facts extends object>(
	kind: ContentKind,
	path: string,
	at: FactPath,
	facts: Facts,
): Facts & SaidInEnglish {
	if (siteLanguage === 'en' || !isTranslated(kind)) return facts;
	return inWords(facts, factAt(wordsBeside(kind, path), at));
}

/**
 * The words of a guide or a page in the language of this build, the file in which they stand, and who read them. Nothing
 * where there are none, or where the English changed since: readers get the English then.
 */
export function textBeside(
	kind: 'guides' | 'pages',
	path: string,
	english: unknown,
): { file: string; words: unknown; wordsCheck: WordsCheck | undefined } | undefined {
	const beside = besideForReaders(path);
	const isOld = beside && changedSince(neededFacts(...beside), english);
	if (!beside || isOld) return undefined;
	const [file] = beside;
	return { file, words: wordsBeside(kind, path), wordsCheck: wordsChecks.get(file) };
}

const isTranslated = (kind: ContentKind): kind is TranslatedKind =>
	(translatedKinds as readonly ContentKind[]).includes(kind);
