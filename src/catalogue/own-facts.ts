import { getCollection, type CollectionEntry } from 'astro:content';
import { filesOf, nameOf } from './file-texts.ts';
import { entryInWords, fileInWords, textBeside } from './own-words.ts';
import { neededFacts } from '#lib/checks/facts/needed-facts.ts';
import { fileNamed, placeOf } from '#lib/facts/content-folders.ts';
import { guideFactsOfAnyCode } from '#lib/facts/guide-facts.ts';
import { inWords, withWords, type SaidInEnglish } from '#lib/facts/translation/with-words.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import { schemas, type FactsOf } from '#lib/facts/schemas.ts';

// Astro keeps what it read in a store on the disk, which any of its programs writes anew. So it is asked for nothing
// but what draws the words of a file: each fact that a page shows is read here from the file, as the checks read it.

/** What draws the words of texts in another language than English. */
const translatedTexts = { guides: 'translatedGuides', pages: 'translatedPages' } as const;

type Kind = keyof typeof schemas;
/** What draws a text, with its facts. */
type Text<One extends 'guides' | 'pages'> = CollectionEntry<One> & { data: SaidInEnglish };
type Named<Value> = ReadonlyMap<string, Value>;

/** The facts of each file of a kind, by its name, A to Z, in the words of this build's language. */
export function factsOf<One extends Kind>(kind: One): Named<FactsOf<One>> {
	return new Map(
		[...signedFactsOf(kind)].map(([name, facts]) => [
			name,
			fileInWords(kind, fileNamed(kind, name), facts),
		]),
	);
}

/** The same in English, as they are signed. */
export function signedFactsOf<One extends Kind>(kind: One): Named<FactsOf<One>> {
	return byName(
		filesOf(kind).map(([path, text]) => [nameOf(path), held(kind, path, neededFacts(path, text))]),
	);
}

/** The facts of a kind that stand in one file, each under its name there, A to Z. */
export function factsInFile<One extends Kind>(kind: One): Named<FactsOf<One>> {
	return byName(
		filesOf(kind).flatMap(([path, text]) =>
			Object.entries(neededFacts(path, text)).map(([name, facts]): [string, FactsOf<One>] => [
				name,
				entryInWords(kind, path, [name], held(kind, path, facts)),
			]),
		),
	);
}

/** By the name itself: with its ending, `advice-wales.yaml` would stand before `advice.yaml`. */
const byName = <Value>(entries: [name: string, value: Value][]): Named<Value> =>
	new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The texts of a kind: what draws the words of each, and its facts. Those of guides come with the words that were
 * checked, where these are kept; those with words in this build's language come in them.
 */
export async function textsOf<One extends 'guides' | 'pages'>(kind: One): Promise<Text<One>[]> {
	const drawn = new Map((await getCollection(kind)).map((entry) => [entry.filePath, entry]));
	const translated = siteLanguage === 'en' ? [] : await getCollection(translatedTexts[kind]);
	return filesOf(kind).map(([path, text]) => {
		const entry = drawn.get(path);
		// An entry draws the file that it names, so one that bears the name of another shows other words.
		if (!entry || path !== `${placeOf(kind)}${entry.id}.mdx`)
			throw new Error(`${path}: Astro does not know this file. Build again.`);
		const data = held(kind, path, neededFacts(path, text));
		return siteLanguage === 'en'
			? { ...entry, data }
			: inOwnLanguage(kind, path, { ...entry, data });
	});

	/** A text in the language of this build, with what draws its words there; in English, and marked so, where it has none. */
	function inOwnLanguage(one: One, path: string, entry: CollectionEntry<One>): Text<One> {
		const own = textBeside(one, path, entry.data);
		if (!own) return { ...entry, data: inWords(entry.data, undefined) };
		const found = translated.find(({ filePath }) => filePath === own.file);
		if (!found) throw new Error(`${own.file}: Astro does not know this file. Build again.`);
		const { id, collection } = entry;
		const data = {
			...withWords(entry.data, own.words),
			wordsCheck: own.wordsCheck,
			titleInEnglish: entry.data.title,
		};
		return { ...found, id, collection, data };
	}
}

/** Facts as their kind must have them. What a code must be is asked of each guide before. */
function held<One extends Kind>(kind: One, path: string, facts: unknown): FactsOf<One> {
	const schema = kind === 'guides' ? guideFactsOfAnyCode : schemas[kind];
	const { data, error } = schema.safeParse(facts);
	if (data === undefined) throw new Error(`${path}: ${error.message}`);
	return data as FactsOf<One>;
}
