import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { phraseLines } from '#lib/query/phrase-bank.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { search } from './learnt-search.ts';

const { guides } = readLibrary();
const nothing = phraseLines(readFileSync('content/search/nothing.txt', 'utf8')).map(plainWords);

const wordsOf = (texts: string[]) => new Set(plainWords(texts.join(' ')).split(' '));
/** By guide: the words of its summary, headings and readers' words, and all that its readers see. */
const said = guides.map(({ slug, facts, passages }) => {
	const near = [facts?.title, facts?.summary, ...(facts?.readersWords ?? [])].join('. ');
	const headings = passages.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
	const seen = passages.flatMap(({ kind, text }) => (kind === 'clinician' ? [] : [text]));
	return { slug, near: [near, ...headings], all: [near, ...seen] };
});

/** What stands after `the`, `a`, `my` or `your` and ends what is said, or goes on with a small word. */
const NOUN =
	/(?<=\b(?:the|an?|my|your) )[a-z]{3,}(?=[.,;:?!]|$| (?:and|or|to|in|on|at|of|for|is|with|from|off|up)\b)/g;
const general = guides.length * 0.15;
const nouns = [
	...new Set(
		said.flatMap(({ all }) => all.flatMap((text) => text.toLowerCase().match(NOUN) ?? [])),
	),
]
	.map((noun) => ({
		noun,
		near: said.filter(({ near }) => wordsOf(near).has(noun)).map(({ slug }) => slug),
		about: said.filter(({ all }) => wordsOf(all).has(noun)).map(({ slug }) => slug),
	}))
	.filter(({ noun, near }) => near.length > 0 && near.length <= general && !nothing.includes(noun));

describe('a bare noun of a guide', () => {
	const answers = nouns.map(({ noun, about }) => {
		const { alarm, matches } = search(noun);
		const slugs = matches.map(({ guide }) => guide.slug);
		return { noun, about, slugs, level: alarm.level };
	});
	const harmless = answers.filter(({ level }) => level !== 'urgent');
	const shown = (some: typeof answers) => some.map(({ noun }) => noun).join(' ');

	// A quarter of them found nothing when the classifiers alone were asked.
	test('is seldom answered with nothing', () => {
		const none = harmless.filter(({ slugs }) => slugs.length === 0);
		expect(nouns.length).toBeGreaterThan(200);
		expect(none.length / nouns.length, shown(none)).toBeLessThanOrEqual(0.03);
	});

	// A quarter of them did while the classifiers were asked alone, such as a kettle. A few, such as a fit, are a danger.
	test('seldom shows a danger, not even as a line above the guides', () => {
		const noisy = answers.filter(({ level }) => level !== 'none');
		expect(noisy.length / nouns.length, shown(noisy)).toBeLessThanOrEqual(0.02);
	});

	test('finds a guide that says it in the first three', () => {
		const lost = harmless.filter(
			({ about, slugs }) => !slugs.slice(0, 3).some((slug) => about.includes(slug)),
		);
		expect(lost.length / harmless.length, shown(lost)).toBeLessThanOrEqual(0.05);
	});
});

test.each([
	['kettle', 'kitchen'],
	['the kettle', 'kitchen'],
	['kettles', 'kitchen'],
	['commode', 'toilet-at-night'],
	['grab rail', 'bath-and-shower'],
	['zip', 'getting-dressed'],
	['buttons', 'getting-dressed'],
	['sock aid', 'getting-dressed'],
	['trolley', 'kitchen'],
])('“%s” finds %s', (phrase, slug) => {
	const slugs = search(phrase).matches.map(({ guide }) => guide.slug);
	expect(slugs.slice(0, 3)).toContain(slug);
});

test.each(['kettle descaler', 'picture frame', 'standing order', 'driving lessons', 'passport'])(
	'“%s” shares a word with a guide and finds none',
	(phrase) => expect(search(phrase).matches).toEqual([]),
);
