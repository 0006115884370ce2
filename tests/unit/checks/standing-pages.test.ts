import { expect, test } from 'vitest';
import { standingPageIsSafe } from '#lib/checks/signs/standing-pages.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { pathsOf, textOf } from '#tools/content/content-files.ts';
import { parseMdx, readLibrary } from '#tools/content/read-library.ts';

const library = readLibrary();
const ask = (words: string, name = 'made-up', summary = 'Made up.') =>
	standingPageIsSafe(
		readGuide(
			`content/pages/${name}/en.mdx`,
			`---\ntitle: Made up\nsummary: ${summary}\n---\n\n${words}\n`,
			parseMdx,
		),
		library,
	).map(({ says }) => says);

test('our own pages say no more than they may', () => {
	const pages = pathsOf('pages').map((file) => readGuide(file, textOf(file), parseMdx));
	expect(pages.flatMap((page) => standingPageIsSafe(page, library))).toEqual([]);
});

test.each([
	['Do not ring 999 at night.', 'may keep somebody from help'],
	['Ring 0900 123 456 first.', 'The phone number 0900 123 456 is typed here.'],
	['Call 111 today if it hurts.', 'says in its own words how soon'],
	['Take two tablets, and lie flat.', 'is a dose'],
])('a page that says “%s” is refused', (words, says) => {
	expect(ask(words)).toContainEqual(expect.stringContaining(says));
});

test.each(['Do not ring 999 at night.', 'Ring 0900 123 456 first.', 'Take two tablets.'])(
	'and one whose summary says “%s”',
	(summary) => expect(ask('Words.', 'about', summary)).not.toEqual([]),
);

test('the hazard log may tell of such words, but gives no number and no dose', () => {
	expect(ask('A line says not to call.', 'hazard-log')).toEqual([]);
	expect(ask('Ring 0900 123 456 first.', 'hazard-log')).toHaveLength(1);
});
