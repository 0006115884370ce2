import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundle } from '#lib/query/bundles.ts';
import { packBundleMap, unpackBundleMap } from '#lib/query/bundle-map.ts';
import type { SearchGuide, SearchLists } from '#lib/query/search-data.ts';
import { receive, send } from '#lib/query/wire-format.ts';
import { markReader, packMarks } from '#lib/query/word-marks.ts';
import { packTexts, unpackTexts } from '#lib/query/word-places.ts';
import { searchOf } from '#tools/search/ask-search.ts';

const lists: SearchLists = { synonyms: [], urgent: [], now: [], notOurs: [], ordinary: 'york' };
const made = (at: number, says: string): SearchGuide => ({
	slug: `guide-${at}`,
	title: says,
	summary: '',
	topic: 'daily-activities',
	isForCarers: false,
	says: [says],
	also: [],
	about: '',
	text: `kettle number${'abcdefghij'[at % 10]}`,
});
const rooms = ['bathroom', 'garden', 'kitchen', 'staircase', 'bedroom'];
const many = Array.from({ length: 200 }, (_, at) => made(at, `${rooms[at % 5]} trouble`));

test('texts come back with the same words, A to Z', () => {
	const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
	const text = fc.uniqueArray(word).map((words) => words.toSorted().join(' '));
	fc.assert(
		fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
			expect(unpackTexts(packTexts(texts), texts.length)).toEqual(texts);
		}),
	);
});

test('the map of bundles comes back whole', () => {
	const map = new Map([
		['chair', [0, 2]],
		['chairs', [1]],
		['chairperson', [25]],
		['settle', [3]],
		['settlements', [3, 4]],
		['settlementwide', [5]],
	]);
	expect(unpackBundleMap(packBundleMap(map))).toEqual(map);
});

test('marks hold every word packed, and hardly any other', () => {
	const words = Array.from({ length: 8000 }, (_, at) => `word${at}`);
	const isMarked = markReader(packMarks(words));
	expect(words.every(isMarked)).toBe(true);
	const wrong = words.filter((word) => isMarked(`no${word}`));
	expect(wrong.length).toBeLessThan(120);
	expect(markReader('')('word1')).toBe(false);
});

test('a hundred guides travel in the first file, and more in bundles of like guides', () => {
	const few = send({ ...lists, guides: many.slice(0, 100) });
	expect(few.bundles).toEqual([]);
	expect(few.core.all?.guides).toHaveLength(100);
	const sent = send({ ...lists, guides: many });
	expect(sent.core.all).toBeUndefined();
	expect(sent.bundles).toHaveLength(5);
	const slugs = sent.bundles.flatMap(receive).map(({ slug }) => slug);
	expect(slugs.toSorted()).toEqual(many.map(({ slug }) => slug).toSorted());
	expect(bundle(many).map((guides) => new Set(guides.map(({ title }) => title)).size)).toEqual([
		1, 1, 1, 1, 1,
	]);
});

test('a search among many asks for the bundles that its words point to, and finds the guide', () => {
	const search = searchOf(send({ ...lists, guides: many }));
	const { found, wants } = search('trouble in the garden');
	expect(wants.length).toBeGreaterThan(0);
	expect(wants.length).toBeLessThanOrEqual(3);
	expect(found[0]?.slug).toSatisfy((slug: string) => Number(slug.split('-')[1]) % 5 === 1);
	expect(search('gardne').found[0]?.slug).toSatisfy(
		(slug: string) => Number(slug.split('-')[1]) % 5 === 1,
	);
});

test('an emergency, and a subject that is not ours, ask for no bundle', () => {
	const urgent = [
		{ name: 'Garden', lines: [], contacts: [], mayBeWatched: false, signs: ['garden + fire'] },
	];
	const search = searchOf(send({ ...lists, urgent, notOurs: ['kitchen fitter'], guides: many }));
	expect(search('fire in the garden').understood.urgent).toHaveLength(1);
	expect(search('fire in the garden').wants).toEqual([]);
	expect(search('kitchen fitter').wants).toEqual([]);
	expect(search('in the kitchen').wants).not.toEqual([]);
});
