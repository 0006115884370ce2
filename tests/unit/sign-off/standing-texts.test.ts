import { expect, test } from 'vitest';
import { readGuide } from '#lib/guide/guide-file.ts';
import { standingTexts } from '#lib/sign-off/standing-texts.ts';
import { readStandingTexts } from '#tools/content/read-standing.ts';
import { parseMdx } from '#tools/content/read-library.ts';

const aPage = (name: string, words: string, summary = 'Made up.') =>
	readGuide(
		`content/pages/${name}/en.mdx`,
		`---\ntitle: Made up\nsummary: ${summary}\n---\n\n${words}\n`,
		parseMdx,
	);
const topics = new Map([['work', { title: 'Work', summary: 'Jobs.', intro: 'All of it.' }]]);
const signed = (page = aPage('urgent-help', 'Words.'), more = topics) =>
	JSON.stringify(standingTexts([page], more));

test.each([
	['a word of a page', signed(aPage('urgent-help', 'Other words.'))],
	['its summary', signed(aPage('urgent-help', 'Words.', 'Most of this can wait.'))],
	['a page that is new', signed(aPage('stop-tablets', 'Words.'))],
	[
		'the top of a topic',
		signed(undefined, new Map([['work', { title: 'Work', summary: 'Jobs.', intro: 'Stop.' }]])),
	],
])('a change to %s asks for a new check', (_, changed) => {
	expect(changed).not.toBe(signed());
});

test('Urgent help, what to have ready, and each topic are signed; pages for those who run the site are not', () => {
	const names = readStandingTexts().map(({ name }) => name);
	expect(names).toEqual(
		expect.arrayContaining([
			'pages.urgent-help',
			'pages.urgent-help.summary',
			'pages.ready-for-a-visit',
			'pages.pointing-cards',
			'pages.pointing-cards.cards.0.cards.0.word',
			'pages.pointing-cards.cards.0.cards.0.words',
			'topics.daily-activities.intro',
		]),
	);
	for (const page of ['hazard-log', 'show-the-difference', 'what-an-ot-adds'])
		expect(names.filter((name) => name.startsWith(`pages.${page}`))).toEqual([]);
});
