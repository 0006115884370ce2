import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alarmFor } from '#lib/query/alarms.ts';
import { makeAlarms } from '#lib/query/heard-words.ts';
import { phraseLines } from '#lib/query/phrase-bank.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { searchData } from './learnt-search.ts';

const library = readLibrary();
const { alarms } = searchData;
const known = makeAlarms(alarms);
const isUrgent = (phrase: string) => alarmFor(phrase, known).level === 'urgent';
const folder = 'content/search';
const linesOf = (path: string) => phraseLines(readFileSync(path, 'utf8'));
const named = (part: string) =>
	globSync(`${folder}/${part}/*.txt`).map(
		(path) => [basename(path, '.txt'), linesOf(path)] as const,
	);
const repeated = (lines: readonly string[]) => {
	const folded = lines.map(foldWords);
	return lines.filter((_, at) => folded.indexOf(folded[at] ?? '') !== at);
};

const LEAST = { readers: 120, clinicians: 15, welsh: 12, emergencies: 40 };
// Whoever takes a guide in sees to its phrases: until then it has no code.
const guides = new Map(
	library.guides.flatMap(({ slug, facts }) =>
		facts?.code ? [[slug, facts.readersWords] as const] : [],
	),
);

describe.each(['readers', 'clinicians', 'welsh'] as const)('phrases of %s', (part) => {
	const files = new Map(named(part));

	test('stand under the names of guides', () => {
		expect([...files.keys()].filter((slug) => !guides.has(slug))).toEqual([]);
	});

	test.each([...guides.keys()])('are enough for %s, each once', (slug) => {
		const lines = files.get(slug) ?? [];
		expect(lines.length).toBeGreaterThanOrEqual(LEAST[part]);
		expect(repeated([...(guides.get(slug) ?? []), ...lines])).toEqual([]);
	});
});

describe('emergencies', () => {
	const files = named('emergencies');

	test('have a file of phrases for each kind, and a kind for each file', () => {
		expect(files.map(([kind]) => kind).toSorted()).toEqual(Object.keys(alarms.help).toSorted());
	});

	test.each(files)('have phrases enough for %s, each once', (_, lines) => {
		expect(lines.length).toBeGreaterThanOrEqual(LEAST.emergencies);
		expect(repeated(lines)).toEqual([]);
	});

	// An eighth of all were missed, and a third of suicide's, while the classifiers were asked alone.
	test.each(files)('of %s bring help first: all but three in a hundred', (_, lines) => {
		const missed = lines.filter((line) => !isUrgent(line));
		expect(missed.length / lines.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
	});

	test('stand under no guide too', () => {
		const folded = new Map(
			files.flatMap(([kind, lines]) => lines.map((line) => [foldWords(line), kind])),
		);
		const both = (['readers', 'clinicians', 'welsh'] as const)
			.flatMap(named)
			.flatMap(([slug, lines]) =>
				lines.filter((line) => folded.has(foldWords(line))).map((line) => [slug, line]),
			);
		expect(both).toEqual([]);
	});

	test('bring danger signs that there are', () => {
		const names = Object.values(alarms.help).flatMap(({ signs }) => signs);
		expect(names.filter((name) => !library.dangerSigns.has(name))).toEqual([]);
	});

	// A guide shows these beside what it is about, and nobody types them alone; or they are a sign that search shows, in one place
	// or at one time of life: on the floor, being hurt, drowsy.
	const inGuidesOnly = [
		'cannot-be-woken-in-a-care-home',
		'equipment-broken',
		'hurt-in-a-care-home',
		'missing-from-a-care-home',
		'no-plan-and-not-expected',
		'on-the-floor-in-a-care-home',
		'panic-not-easing',
	];

	test('show every danger sign that cannot wait', () => {
		const shown = new Set(Object.values(alarms.help).flatMap(({ signs }) => signs));
		const lost = [...library.dangerSigns]
			.filter(([name, { level }]) => level !== 'today' && !shown.has(name))
			.map(([name]) => name);
		expect(lost.toSorted()).toEqual(inGuidesOnly);
	});

	test('of every exact phrase are of kinds that there are', () => {
		const kinds = alarms.exact.flatMap((group) => group.kinds);
		expect(kinds.filter((kind) => !(kind in alarms.help))).toEqual([]);
	});
});

test('what this library does not hold fills 500 lines or more, each once', () => {
	const lines = linesOf(`${folder}/nothing.txt`);
	expect(lines.length).toBeGreaterThanOrEqual(500);
	expect(repeated(lines)).toEqual([]);
});

test('each look-alike names a guide that there is, or none', () => {
	const lines = linesOf(`${folder}/look-alikes.txt`);
	const wrong = lines.filter((line) => {
		const [names = '', phrase = ''] = line.split(/:\s*(.*)/s);
		const isKnown = names.split(',').every((name) => guides.has(name.trim()) || name === 'none');
		return !isKnown || phrase === '';
	});
	expect(wrong).toEqual([]);
	expect(repeated(lines.map((line) => line.replace(/^[^:]*:/, '')))).toEqual([]);
});

/** Eleven thousand are asked in parts, so that a slow machine does not run out of time for one. */
const PARTS = 5;
const lookAlikes = linesOf(`${folder}/look-alikes.txt`).map((line) => line.replace(/^[^:]*:/, ''));

test.each([
	...Array.from({ length: PARTS }, (_, part) => ({
		name: `look-alikes, part ${part + 1}`,
		most: 0.03,
		lines: lookAlikes.filter((_line, index) => index % PARTS === part),
	})),
	// One in five tells as much, in seconds.
	{
		name: 'readers’ phrases',
		most: 0.02,
		lines: named('readers').flatMap(([, lines]) => lines.filter((_line, index) => index % 5 === 0)),
	},
])('$name: seldom bring help, $most of them at most', ({ most, lines }) => {
	const needless = lines.filter(isUrgent);
	expect(needless.length / lines.length, needless.join('\n')).toBeLessThanOrEqual(most);
});
