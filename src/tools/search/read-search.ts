import { readAlsoSaid, readSearchLists } from '#lib/query/search-lists.ts';
import { searchGuide, type SearchData } from '#lib/query/search-data.ts';
import type { ConditionFacts } from '#lib/facts/condition.ts';
import { factsIn, textOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** What the search page fetches, made straight from the content files. */
export function readSearchData(content = 'content'): SearchData {
	const list = (name: string) => textOf(`${content}/search/${name}`);
	const conditions = factsIn(`${content}/conditions.yaml`) as Record<string, ConditionFacts>;
	const also = readAlsoSaid(list('also-said.yaml'));
	return {
		...readSearchLists({
			urgent: list('urgent.yaml'),
			now: list('now.yaml'),
			synonyms: list('synonyms.txt'),
			notOurs: list('not-ours.txt'),
			ordinary: list('ordinary.txt'),
		}),
		guides: readLibrary(content).guides.flatMap(({ slug, topic, facts, text }) =>
			facts
				? [
						searchGuide(
							{ slug, topic, facts },
							text.split(/^---$/m).slice(2).join('---'),
							facts.conditions.flatMap((key) => conditionWords(conditions[key])),
							also.get(slug) ?? [],
						),
					]
				: [],
		),
	};
}

function conditionWords(condition: ConditionFacts | undefined): string[] {
	if (!condition) return [];
	return [condition.plain, ...condition.shorthand, ...condition.snomed.map(({ term }) => term)];
}
