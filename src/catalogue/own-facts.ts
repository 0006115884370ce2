import { getCollection, type CollectionEntry } from 'astro:content';
import { filesOf, nameOf } from './file-texts.ts';
import { neededFacts } from '#lib/checks/facts/needed-facts.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import { guideFactsOfAnyCode } from '#lib/facts/guide-facts.ts';
import { schemas, type FactsOf } from '#lib/facts/schemas.ts';

// Astro keeps what it read in a store on the disk, which any of its programs writes anew. So it is asked for nothing
// but what draws the words of a file: each fact that a page shows is read here from the file, as the checks read it.

type Kind = keyof typeof schemas;
type Named<Value> = ReadonlyMap<string, Value>;

/** The facts of each file of a kind, by its name, A to Z. */
export function factsOf<One extends Kind>(kind: One): Named<FactsOf<One>> {
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
				held(kind, path, facts),
			]),
		),
	);
}

/** By the name itself: with its ending, `advice-wales.yaml` would stand before `advice.yaml`. */
const byName = <Value>(entries: [name: string, value: Value][]): Named<Value> =>
	new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The texts of a kind: what draws the words of each, and its facts. Those of guides come with the words that were
 * checked, where these are kept.
 */
export async function textsOf<One extends 'guides' | 'pages'>(
	kind: One,
): Promise<CollectionEntry<One>[]> {
	const drawn = new Map((await getCollection(kind)).map((entry) => [entry.filePath, entry]));
	return filesOf(kind).map(([path, text]) => {
		const entry = drawn.get(path);
		// An entry draws the file that it names, so one that bears the name of another shows other words.
		if (!entry || path !== `${placeOf(kind)}${entry.id}.mdx`)
			throw new Error(`${path}: Astro does not know this file. Build again.`);
		return { ...entry, data: held(kind, path, neededFacts(path, text)) };
	});
}

/** Facts as their kind must have them. What a code must be is asked of each guide before. */
function held<One extends Kind>(kind: One, path: string, facts: unknown): FactsOf<One> {
	const schema = kind === 'guides' ? guideFactsOfAnyCode : schemas[kind];
	const { data, error } = schema.safeParse(facts);
	if (data === undefined) throw new Error(`${path}: ${error.message}`);
	return data as FactsOf<One>;
}
