import { namesOfCondition, type ConditionFacts } from '#lib/facts/condition.ts';
import type { TopicFacts } from '#lib/facts/topic.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import { ownPages } from '#lib/query/own-page-list.ts';
import { makeSearchData, type SearchData } from '#lib/query/search-data.ts';
import type { Language } from '#lib/text/languages.ts';
import { factsIn, pathsIn, wholeTextOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** What the search page of a language fetches, made straight from the content files and the English guides. */
export function readSearchData(content = 'content', language: Language = 'en'): SearchData {
	const folder = `${content}/search/`;
	const conditions = factsIn(`${content}/conditions.yaml`) as Record<string, ConditionFacts>;
	const library = readLibrary(content);
	return makeSearchData(
		library.guides.flatMap(({ slug, topic, facts, passages }) =>
			facts
				? [
						{
							slug,
							topic,
							facts,
							passages,
							conditionNames: [
								...facts.conditions.map((key) => namesIn(conditions[key])),
								(library.topics.get(topic) as TopicFacts).shorthand,
							],
						},
					]
				: [],
		),
		{
			files: new Map(
				pathsIn(`${folder}**/*.{txt,yaml}`).map((path) => [
					path.replace(folder, ''),
					wholeTextOf(path),
				]),
			),
			pages: ownPages(
				wholeTextOf(`${folder}pages.yaml`),
				[...library.topics].map(([slug, facts]) => ({ slug, title: (facts as TopicFacts).title })),
			),
			language,
			organisations: library.organisations as ReadonlyMap<string, OrganisationFacts>,
		},
	);
}

// A mistyped name is told by the checks.
const namesIn = (condition?: ConditionFacts) => (condition ? namesOfCondition(condition) : []);
