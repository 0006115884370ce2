import { expect, test } from 'vitest';
import { checkPoints, inCheckingOrder } from '#lib/sign-off/check-points.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';
import { aGuide } from '../../helpers/sample-guide.ts';
import { aGuideFile, goodGuide } from '../../helpers/sample-library.ts';

const table = aTable(
	aSign('chest-pain', { you: 'this is not a test' }),
	aSign('stroke', { you: 'this is to watch for' }),
);
const pointsOf = (facts: Partial<GuideFacts>, words = '') => {
	const { front, tree } = aGuideFile(
		goodGuide.replace('<ForTheHelper>', `${words}\n\n<ForTheHelper>`),
	);
	return checkPoints(aGuide(facts), front, tree, table);
};
const [opened, told] = aGuide().sources.map((source, index) =>
	index === 1 ? { ...source, read: 'reported by a made-up person' as const } : source,
) as [GuideFacts['sources'][number], GuideFacts['sources'][number]];
const sources = [opened, told];
const claim = (grade: GuideFacts['evidence'][number]['grade'], numbers: number[]) => ({
	sources,
	evidence: [{ claim: 'It works.', grade, sources: numbers }],
});

test.each([
	['rests on practice wisdom', claim('practice wisdom', [1]), true],
	['has a source that nobody opened', claim('some', [2]), true],
	['has no source', claim('some', []), true],
	['has a source that was opened', claim('some', [1]), false],
	['has two sources, one of them opened', claim('strong', [1, 2]), false],
])('a claim that %s comes first: %o', (_, facts, isFirst) => {
	const [first] = inCheckingOrder(pointsOf(facts));
	expect(first.some(({ text }) => text === 'It works.')).toBe(isFirst);
});

test.each([
	['every danger sign that stops the guide', 'this is not a test'],
	['every danger sign to watch for', 'this is to watch for'],
	['every sign that is left out', 'nobody-has-this: It is made up.'],
	['who should ask first', 'you are made up'],
	['what clinicians say', 'Sixty.'],
	['the thing to do today', 'Do one made-up thing.'],
	['a number in the words', 'Wait 3 minutes.'],
	['a number written out', 'Fill it half way.'],
	['a sentence with a source', 'It may help.'],
])('a checker is asked about %s', (_, text) => {
	const words =
		'Wait 3 minutes.\n\nFill it half way.\n\nIt may help. <Source number="1" />\n\nNothing to see.';
	const checkFirst = {
		...aGuide().checkFirst,
		watch: ['stroke'],
		leftOut: [{ sign: 'nobody-has-this', why: 'It is made up.' }],
	};
	const texts = pointsOf({ sources, checkFirst }, words).map((point) => point.text);
	expect(texts).toContain(text);
	expect(texts).not.toContain('Nothing to see.');
});

test('a checker is told which sign stands in place of one that is left out', () => {
	const leftOut = [{ sign: 'left-out', shownBy: 'stands-in', why: 'It names both.' }];
	const points = pointsOf({ sources, checkFirst: { ...aGuide().checkFirst, leftOut } }, 'Words.');
	expect(points.find(({ kind }) => kind === 'leftOut')?.lines).toEqual([
		'In its place this guide shows: stands-in',
	]);
});

test('words whose only source nobody opened come first, with that source', () => {
	const [first] = inCheckingOrder(pointsOf({ sources }, 'It may help. <Source number="2" />'));
	expect(first.find(({ text }) => text === 'It may help.')?.sources).toEqual([told]);
});
