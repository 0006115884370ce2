import { describe, expect, test } from 'vitest';
import { readCodes } from '#lib/facts/given-codes.ts';
import { readAlsoSaid } from '#lib/query/search-lists.ts';
import { send } from '#lib/query/wire-format.ts';
import { readExam } from '#tools/search/read-exam.ts';
import { searchOf } from '#tools/search/ask-search.ts';
import { textOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readSearchData } from '#tools/search/read-search.ts';

const data = readSearchData();
const search = searchOf(send(data));
const written = new Set(data.guides.map(({ slug }) => slug));

/** What came of a phrase, in a line that an author can act on. */
function ask(phrase: string) {
	const { understood, found } = search(phrase);
	return { isUrgent: understood.urgent.length > 0, slugs: found.map(({ slug }) => slug) };
}

describe.each(['phrases.csv', 'more-phrases.csv'])('the exam of %s', (file) => {
	const questions = readExam(file);
	const ofGuides = questions.filter(
		({ kind, accept }) => kind === 'guide' && accept.some((slug) => written.has(slug)),
	);
	const misses = (places: number) =>
		ofGuides.flatMap(({ phrase, accept }) => {
			const came = ask(phrase).slugs.slice(0, places);
			return came.some((slug) => accept.includes(slug))
				? []
				: [`“${phrase}”: came ${came.join(', ') || 'none'}; wanted ${accept.join(' or ')}`];
		});

	test.each([
		[3, 0.97],
		[1, 0.85],
	])('puts a right guide in the first %i', (places, share) => {
		const wrong = misses(places);
		expect(1 - wrong.length / ofGuides.length, wrong.join('\n')).toBeGreaterThanOrEqual(share);
	});

	test('shows urgent help for every emergency, and for no plain phrase', () => {
		const wrong = questions.filter(
			({ phrase, kind }) => ask(phrase).isUrgent !== (kind === 'urgent'),
		);
		expect(wrong.map(({ phrase }) => phrase)).toEqual([]);
	});

	test('says that it has nothing, rather than guess', () => {
		const guessed = questions.filter(
			({ phrase, kind }) => kind === 'none' && ask(phrase).slugs.length > 0,
		);
		expect(guessed.map(({ phrase }) => [phrase, ask(phrase).slugs])).toEqual([]);
	});
});

test.each(data.guides.map((guide) => [guide.slug, guide] as const))(
	'%s is found by each of its readers’ own phrases',
	(slug, { says }) => {
		const lost = says.filter((phrase) => {
			const { slugs, isUrgent } = ask(phrase);
			return !isUrgent && !slugs.slice(0, 3).includes(slug);
		});
		// Two guides may share a phrase, and a few words alone tell nothing.
		expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(Math.ceil(says.length / 3));
	},
);

describe('the word lists', () => {
	const library = readLibrary();
	test('name only lines, organisations and guides that there are', () => {
		const lines = data.urgent.flatMap((group) => group.lines);
		expect(lines.filter((name) => !library.safetyLines.has(name))).toEqual([]);
		const contacts = data.urgent.flatMap((group) => group.contacts);
		expect(contacts.filter((name) => !library.organisations.has(name))).toEqual([]);
		const given = new Set(readCodes(textOf('content/codes.txt')).values());
		const named = [...readAlsoSaid(textOf('content/search/also-said.yaml')).keys()];
		expect(named.filter((slug) => !given.has(slug))).toEqual([]);
	});
});
