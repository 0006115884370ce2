import { expect, test } from 'vitest';
import { findGuides, makeGuideFinder } from '#lib/query/guide-finder.ts';
import { trainGuides } from '#lib/query/learn/train-search.ts';

const guide = (slug: string, ...conditions: string[]) => ({
	slug,
	title: `About ${slug}`,
	phrases: [`${slug} is hard`],
	conditionNames: conditions.map((name) => [name]),
});
const found = (guide: { slug: string; title: string }) => ({
	...guide,
	summary: '',
	topic: 'daily-activities',
	isForCarers: false,
	says: [],
});

test.each([['one order'], ['the other']])(
	'a guide that names a condition first comes before one that names it last, read in %s',
	(order) => {
		const guides = [
			guide('bath', 'copd', 'gout', 'tremor'),
			guide('walk', 'tremor', 'gout', 'copd'),
		];
		if (order === 'the other') guides.reverse();
		const bank = { guides: new Map(), emergencies: new Map(), lookAlikes: [], nothing: [] };
		const finder = makeGuideFinder({
			guides: guides.map(found),
			classifier: trainGuides(guides, bank, 'en'),
			things: {},
		});
		const first = (query: string) => findGuides(query, finder)[0]?.guide.slug;
		expect([first('copd'), first('tremor')]).toEqual(['bath', 'walk']);
	},
);
