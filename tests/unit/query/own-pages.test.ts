import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mendedWords } from '#lib/query/mended-words.ts';
import { ownPages } from '#lib/query/own-page-list.ts';
import { pagesNamed, wordsOfPages } from '#lib/query/own-pages.ts';

const topics = [
	{ slug: 'falls-prevention', title: 'Staying steady' },
	{ slug: 'return-to-work', title: 'Work' },
];
const pages = ownPages(readFileSync('content/search/pages.yaml', 'utf8'), topics);
/** Words of guides, which nobody misspelt. */
const known = new Set([...wordsOfPages(pages), 'reach', 'easy', 'staring', 'planning']);
const named = (query: string) => pagesNamed(query, { pages, known }).map(([path]) => path);

test.each([
	['group sessions', ['sessions']],
	['Group kit', ['sessions']],
	['leading a group on staying steady', ['sessions']],
	['staying steady group', ['sessions']],
	['grup sesions', ['sessions']],
	['sessions', ['sessions']],
	['my therapy session was hard', []],
	['picture cards', ['sessions', 'pointing-cards']],
	['teaching cards', ['teaching-cards']],
	['cards to point at', ['pointing-cards']],
	['mum cannot speak after stroke', ['pointing-cards']],
	['aphasia', ['pointing-cards']],
	['easy read', ['easy-read-guides']],
	['Easy-Read falls', ['easy-read-guides']],
	['easy reach', []],
	['show the difference', ['show-the-difference']],
	['what an OT adds', ['what-an-ot-adds']],
	['what an occupational therapist adds', ['what-an-ot-adds']],
	['for practice teams', ['for-practice-teams']],
	['my plan', ['plan']],
	['planning my garden', []],
	['work sheets', []],
	['worksheet', ['worksheets']],
	['read aloud', ['accessibility']],
	['lead a session on staying steady', ['sessions']],
	['activity for a group', ['sessions']],
	['leader sheet', ['sessions']],
	['point at pictures', ['pointing-cards']],
	['words and pictures', ['pointing-cards']],
	['pointing', ['pointing-cards']],
	['easy to read', ['easy-read-guides']],
	['evaluation', ['show-the-difference']],
	['prove it works', ['show-the-difference']],
	['listen', ['accessibility']],
	['nobody will listen to me', []],
	['a picture of my words', []],
	['staying steady', ['topics/falls-prevention']],
	['work', ['topics/return-to-work']],
	['cannot get to work', []],
	['cant get out of my chair', []],
	['', []],
])('“%s” names our pages %o', (query, paths) => expect(named(query)).toEqual(paths));

test('a word of a topic or of another page is never taken for a misspelling', () => {
	const guides = new Set(['staring', 'at', 'nothing']);
	expect(mendedWords('staying', guides, guides)).toEqual([{ typed: 'staying', meant: 'staring' }]);
	expect(mendedWords('staying', guides, known)).toEqual([]);
});

test('the Welsh pages are those of the English list', () => {
	const welsh = ownPages(readFileSync('content/search/pages.cy.yaml', 'utf8'), topics);
	expect(welsh.map(([path]) => path)).toEqual(pages.map(([path]) => path));
});
