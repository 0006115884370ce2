import { expect, test } from 'vitest';
import { plainWords } from '#lib/query/plain-words.ts';
import { search, searchData } from './learnt-search.ts';

const titles = searchData.guides.guides.map(({ slug, title }) => ({ slug, title }));

test.each(titles)(
	'three words or more that begin “$title” are never told that we hold nothing',
	({ title }) => {
		const words = plainWords(title).split(' ');
		const missed = words
			.map((_, index) => words.slice(0, index + 1).join(' '))
			.slice(2)
			.filter((beginning) => search(beginning).matches.length === 0);
		expect(missed).toEqual([]);
	},
);
