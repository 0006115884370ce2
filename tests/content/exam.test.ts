import { describe, expect, test } from 'vitest';
import { phrasesWithoutHelp } from '#lib/danger-signs/emergency-floor.ts';
import { readExam } from '#tools/search/read-exam.ts';
import { search, searchData } from './learnt-search.ts';

const written = new Set(searchData.guides.guides.map(({ slug }) => slug));

/** What came of a phrase, in a line that an author can act on. */
function ask(phrase: string) {
	const { alarm, matches } = search(phrase);
	return { isUrgent: alarm.level === 'urgent', slugs: matches.map(({ guide }) => guide.slug) };
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

	test('shows urgent help for every emergency', () => {
		const missed = questions.filter(
			({ phrase, kind }) => kind === 'urgent' && !ask(phrase).isUrgent,
		);
		expect(missed.map(({ phrase }) => phrase)).toEqual([]);
	});

	test('seldom shows urgent help for a plain phrase, or a guide for what we do not hold', () => {
		const needless = ofGuides.filter(({ phrase }) => ask(phrase).isUrgent);
		const none = questions.filter(({ kind }) => kind === 'none');
		const guessed = none.filter(({ phrase }) => ask(phrase).slugs.length > 0);
		const shown = (some: typeof questions) => some.map(({ phrase }) => phrase).join('\n');
		expect(needless.length / ofGuides.length, shown(needless)).toBeLessThanOrEqual(0.03);
		expect(guessed.length / none.length, shown(guessed)).toBeLessThanOrEqual(0.1);
	});
});

test.each(searchData.guides.guides.map((guide) => [guide.slug, guide] as const))(
	'%s is found by each of its readers’ own phrases',
	(slug, { says }) => {
		const lost = says.filter((phrase) => {
			const { slugs, isUrgent } = ask(phrase);
			return !isUrgent && !slugs.slice(0, 3).includes(slug);
		});
		expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(Math.ceil(says.length / 5));
	},
);

describe('help comes first', () => {
	test.each([
		'999',
		'111',
		'112',
		'116 123',
		'85258',
		'Samaritans',
		'Childline',
		'nhs 111',
		'call 999',
		'stroke two years ago, now my arm is weak',
		'i want to die',
		'chest pain',
		'cant breathe',
		'she wont wake up',
		'throat swelling after nuts',
	])('for “%s”', (phrase) => expect(ask(phrase).isUrgent).toBe(true));
});

test('each kind of emergency brings its own help for the phrases that code holds', () => {
	expect(phrasesWithoutHelp((phrase) => search(phrase).alarm)).toEqual([]);
});

describe('every exact phrase', () => {
	const typed = (phrase: string) =>
		phrase.split(/ - /)[0]?.replaceAll(/[+*.]/g, ' ').replaceAll(/\bN\b/g, '30') ?? '';
	const at = (level: string) =>
		searchData.alarms.exact
			.filter((group) => group.level === level)
			.flatMap(({ phrases }) => phrases);

	test('that is urgent brings help first, alone and beside harmless words', () => {
		const missed = at('urgent')
			.flatMap((phrase) => [typed(phrase), `we went to the park, ${typed(phrase)}`])
			.filter((phrase) => !ask(phrase).isUrgent);
		expect(missed).toEqual([]);
	});

	test('that names a danger brings help first alone, and the danger above the guides beside harmless words', () => {
		const names = at('likely').map(typed);
		expect(names.filter((phrase) => !ask(phrase).isUrgent)).toEqual([]);
		const hidden = names.filter(
			(phrase) => search(`we read of it, ${phrase}`).alarm.level === 'none',
		);
		expect(hidden).toEqual([]);
	});
});

test.each([
	'choked up watching the football',
	'drowning in paperwork at work',
	'double dose of good news',
	'unconscious bias training',
])('“%s” is no emergency', (phrase) => expect(ask(phrase).isUrgent).toBe(false));

test.each([
	'choked up at the wedding, now he is choking on a bone and cant breathe',
	'drowning in paperwork and my chest is tight and i am sweating',
	'did first aid years ago, my baby is choking',
])('a harmless phrase hides no danger: “%s”', (phrase) => expect(ask(phrase).isUrgent).toBe(true));

test('an empty box and marks alone are neither an emergency nor a guess', () => {
	for (const phrase of ['', '  ', '?!…', '🪑'])
		expect({ ...ask(phrase), level: search(phrase).alarm.level }).toEqual({
			isUrgent: false,
			slugs: [],
			level: 'none',
		});
});

test.each([
	['a word that was plainly misspelt', 'chiar', 'chair'],
	['a word that is right, though no guide uses it', 'york', undefined],
	['another form of a word', 'chest', undefined],
])('reads %s: %s', (_, typed, meant) => expect(search(typed).mended[0]?.meant).toBe(meant));

test('takes words as they were typed where that is asked', () => {
	expect(search('chiar', true).matches).toEqual([]);
});

test('gives the same guides in the same order each time', () => {
	const slugs = () => search('cant get up').matches.map(({ guide }) => guide.slug);
	const first = slugs();
	ask('kettle');
	expect(slugs()).toEqual(first);
});
