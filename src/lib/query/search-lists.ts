import { parse } from 'yaml';
import { z } from 'zod';
import { contentLines, readSynonyms, type SearchData } from '#lib/query/search-data.ts';

const signs = z.array(z.string().min(3)).min(1);
const urgent = z.array(
	z.strictObject({ name: z.string(), lines: z.array(z.string()).min(1), signs }),
);
const now = z.array(z.strictObject({ line: z.string(), signs }));

/** The word lists of content/search, read from the words of their files. */
export function readSearchLists(files: {
	urgent: string;
	now: string;
	synonyms: string;
	notOurs: string;
}): Omit<SearchData, 'guides'> {
	return {
		urgent: urgent.parse(parse(files.urgent)),
		now: now.parse(parse(files.now)),
		synonyms: readSynonyms(files.synonyms),
		notOurs: contentLines(files.notOurs),
	};
}
