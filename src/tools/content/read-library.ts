import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import type { ContentKind } from '#lib/facts/content-folders.ts';
import { dayOf } from '#lib/text/dates.ts';
import { entriesAsFarAsRead } from '#lib/checks/facts/entries-as-far-as-read.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { readCodes } from '#lib/facts/given-codes.ts';
import { readGuide, type ParseMdx } from '#lib/guide/guide-file.ts';
import type { Collection, Library } from '#lib/checks/library.ts';
import { signedWords } from '#lib/sign-off/seal/signed-words.ts';
import { readUnsafe } from '#lib/checks/unsafe/unsafe-phrases.ts';
import { readPhrases, readWords } from '#lib/checks/word-lists.ts';
import { factsIn, fingerprintOf, nameOf, pathsOf, sealOf, textOf } from './content-files.ts';
import { signsTold } from './read-emergencies.ts';
import { readRelease } from './read-release.ts';
import { readDrawings, readSigns } from './read-signs.ts';
import { britishSpelling } from './spell-checker.ts';

/** Reads Markdown with parts, as the build does. */
export const parseMdx = ((text) => mdxToMdast(text)) as ParseMdx;

/** Every guide in a content folder, and all that guides may name. */
export function readLibrary(content = 'content'): Library {
	const list = (name: string) => textOf(join(content, 'words', `${name}.txt`));
	const phrases = (name: string) => readPhrases(list(name));
	const allowed = readWords(list('allowed'));
	const texts = (kind: ContentKind) =>
		pathsOf(kind, content).map((file) => readGuide(file, textOf(file), parseMdx));
	const library: Library = {
		guides: texts('guides'),
		checkedTexts: new Map(texts('checkedTexts').map((text) => [text.slug, text])),
		topics: collection('topics', content),
		safetyLines: collection('safetyLines', content),
		dangerSigns: readSigns(content),
		organisations: collection('organisations', content),
		routes: collection('routes', content),
		worksheets: collection('worksheets', content),
		safetyWords: collection('safetyWords', content),
		release: readRelease(content),
		conditions: readConditions(join(content, 'conditions.yaml')),
		pictures: readDrawings(content),
		codes: readCodes(textOf(join(content, 'codes.txt'))),
		wordLists: {
			swap: phrases('swap'),
			banned: phrases('banned'),
			brands: phrases('brands'),
			dignity: phrases('dignity'),
			terms: phrases('terms'),
			unsafe: readUnsafe(list('unsafe')),
			allowed,
		},
		today: dayOf(new Date()),
		signsTold: signsTold(content),
		spells: britishSpelling(allowed),
		fingerprint: (guide, withWhy) => fingerprintOf(signedWords(guide, library, withWhy)),
		seal: sealOf,
	};
	return library;
}

function collection(kind: ContentKind, content: string, read = factsIn): Collection {
	return new Map(pathsOf(kind, content).map((file) => [nameOf(file), read(file)]));
}

/** The conditions by name; of a file that cannot be read whole, each as far as it can. */
function readConditions(file: string): Collection {
	const { values, lines } = readFactsFile(file, textOf(file)).front;
	return values === undefined
		? entriesAsFarAsRead(lines, Object.keys(schemas.conditions.shape))
		: new Map(Object.entries(values ?? {}));
}
