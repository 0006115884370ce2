import { parse } from 'yaml';
import { z } from 'zod';
import { contentLines, readSynonyms, type SearchLists } from '#lib/query/search-data.ts';

const signs = z.array(z.string().min(3)).min(1);
const urgent = z.array(
	z.strictObject({
		name: z.string(),
		lines: z.array(z.string()).min(1),
		contacts: z.array(z.string()).default([]),
		mayBeWatched: z.boolean().default(false),
		signs,
	}),
);
const now = z.array(z.strictObject({ line: z.string(), signs }));
const alsoSaid = z.record(z.string(), z.string());

/** The word lists of content/search, read from the words of their files. */
export function readSearchLists(files: {
	urgent: string;
	now: string;
	synonyms: string;
	notOurs: string;
	ordinary: string;
}): SearchLists {
	return {
		urgent: urgent.parse(parse(files.urgent)),
		now: now.parse(parse(files.now)),
		synonyms: readSynonyms(files.synonyms),
		notOurs: contentLines(files.notOurs),
		ordinary: contentLines(files.ordinary).join(' '),
	};
}

/** What people also type for each guide, by the guide's folder name. */
export function readAlsoSaid(text: string): Map<string, string[]> {
	return new Map(
		Object.entries(alsoSaid.parse(parse(text))).map(([slug, phrases]) => [
			slug,
			phrases.split(',').map((phrase) => phrase.trim()),
		]),
	);
}
