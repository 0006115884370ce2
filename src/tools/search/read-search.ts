import { namesOfCondition, type ConditionFacts } from '#lib/facts/condition.ts';
import type { TopicFacts } from '#lib/facts/topic.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import { makeSearchData, type SearchData } from '#lib/query/search-data.ts';
import { factsIn, pathsIn, wholeTextOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** What the search page fetches, made straight from the content files. */
export function readSearchData(content = 'content'): SearchData {
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
			organisations: library.organisations as ReadonlyMap<string, OrganisationFacts>,
		},
	);
}

// A mistyped name is told by the checks.
const namesIn = (condition?: ConditionFacts) => (condition ? namesOfCondition(condition) : []);
