import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { factsInFile, factsOf, textsOf } from '#catalogue/own-facts.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** A store of Astro in which somebody wrote other facts for every guide. */
const store = vi.hoisted(() => ({
	entries: [] as { id: string; filePath: string; data: object }[],
}));
vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve(store.entries) }));

vi.mock('#lib/publish/build-mode.ts', () => ({ isPublicBuild: false }));

const { guides } = readLibrary();
const entryOf = (file: string) => ({
	id: file.replace('content/guides/', '').replace('.mdx', ''),
	filePath: file,
	data: { today: 'Made-up words that nobody signed.' },
});
const fill = () => (store.entries = guides.map(({ file }) => entryOf(file)));

test('the facts of guides are those of their files, whatever Astro has in its store', async () => {
	fill();
	const shown = await textsOf('guides');
	expect(shown).toHaveLength(guides.length);
	for (const { filePath, data } of shown)
		expect(data).toEqual(guides.find(({ file }) => file === filePath)?.facts);
});

test.each([
	['lacks a guide', () => void store.entries.shift()],
	[
		'names the words of one guide for another',
		() => Object.assign(store.entries[0] ?? {}, { id: store.entries[1]?.id }),
	],
])('a store that %s stops the build', async (_, spoil) => {
	fill();
	spoil();
	await expect(textsOf('guides')).rejects.toThrow('Astro does not know this file');
});

test('cards and conditions stand in the order of their names', () => {
	for (const facts of [factsOf('organisations'), factsInFile('conditions')]) {
		expect(facts.size).toBeGreaterThan(20);
		expect([...facts.keys()]).toEqual([...facts.keys()].toSorted());
	}
});

test('nothing else asks for what Astro has in its store', () => {
	const asking = globSync('src/!(tools)/**/*.{ts,astro}').filter((file) =>
		/\bget(?:Live)?(?:Collection|Entry|Entries)\b/.test(readFileSync(file, 'utf8')),
	);
	expect(asking).toEqual(['src/catalogue/own-facts.ts']);
});
