import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	byLetter,
	carersShelves,
	onCarersShelves,
	onShelves,
	shelves,
} from '#lib/browse/shelves.ts';

/** Our guides: the folder and topic of each, and whether it is for carers too. */
const library = globSync('content/guides/*/*/en.mdx').map((path) => {
	const [, , topic = '', slug = ''] = path.split(/[/\\]/);
	const isForCarers = /^audience: .*carer/m.test(readFileSync(path, 'utf8'));
	return { topic, slug, facts: { audience: isForCarers ? ['carer'] : ['patient'] } };
});

// A new guide is shown under “More guides”, so that its author needs no second file.
test.each(Object.entries(shelves))('the shelves of %s name guides of it, once', (topic, named) => {
	const own = library.filter((guide) => guide.topic === topic);
	const slugs: string[] = Object.values<readonly string[]>(named).flat();
	expect(new Set(slugs).size).toBe(slugs.length);
	for (const slug of slugs) expect(own.map((guide) => guide.slug)).toContain(slug);
	const put = onShelves(topic, own).flatMap(({ guides }) => guides);
	expect(put).toHaveLength(own.length);
});

test('carers find looking after themselves first, and each guide for them once', () => {
	const put = onCarersShelves(library);
	expect(put[0]?.name).toBe('yourself');
	const slugs = put.flatMap(({ guides }) => guides.map(({ slug }) => slug));
	expect(new Set(slugs).size).toBe(slugs.length);
	for (const slug of Object.values<readonly string[]>(carersShelves).flat())
		expect(slugs).toContain(slug);
});

test('a guide that no shelf names yet is shown all the same, and an empty shelf is not', () => {
	const put = onShelves('return-to-work', [{ slug: 'new' }, { slug: 'desk' }]);
	expect(put).toEqual([
		{ name: 'changes', guides: [{ slug: 'desk' }] },
		{ name: 'more', guides: [{ slug: 'new' }] },
	]);
	expect(onShelves('a-new-topic', [{ slug: 'new' }])).toEqual([
		{ name: 'more', guides: [{ slug: 'new' }] },
	]);
});

test('titles stand under their letters', () => {
	const titled = (title: string) => ({ facts: { title } });
	expect(byLetter([titled('A walk'), titled('after'), titled('Bath')])).toEqual([
		{ letter: 'A', guides: [titled('A walk'), titled('after')] },
		{ letter: 'B', guides: [titled('Bath')] },
	]);
});
