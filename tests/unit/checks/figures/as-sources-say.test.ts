import { describe, expect, test } from 'vitest';
import { figuresAreThoseOfSources } from '#lib/checks/figures/as-sources-say.ts';
import { aGuideFile, goodGuide } from '../../../helpers/sample-library.ts';

const SENTENCE = 'So a shaky hand does less harm. <Source number="2" />';
const SUPPORTS = 'Sliding the kettle and not lifting it.';

const told = (sentence: string, supports: string) =>
	figuresAreThoseOfSources(
		aGuideFile(goodGuide.replace(SENTENCE, sentence).replace(SUPPORTS, supports)),
	).map(({ line, says }) => `${line}: ${says}`);

describe('a number that its source contradicts', () => {
	test.each([
		[
			'in figures',
			'Wait 20 minutes. <Source number="2" />',
			'Thirty minutes.',
			'20 minutes',
			'Thirty minutes',
		],
		[
			'in words',
			'Wait for six weeks. <Source number="2" />',
			'Safe in 12 weeks.',
			'six weeks',
			'12 weeks',
		],
		[
			'before a mark inside',
			'Wait two days <Source number="2" /> and go.',
			'A day.',
			'two days',
			'A day',
		],
		[
			'beside a range',
			'Wait 3 hours. <Source number="2" />',
			'1 to 2 hours.',
			'3 hours',
			'1 to 2 hours',
		],
		[
			'of two sources',
			'Wait 9 days. <Source number="2" /> <Source number="2" />',
			'8 days.',
			'9 days',
			'8 days',
		],
	])('%s is told', (_, sentence, supports, ours, theirs) => {
		expect(told(sentence, supports)).toEqual([
			expect.stringMatching(`“${ours}” stands here, and .* stands “${theirs}”`),
		]);
	});

	test('at the line of its sentence', () => {
		const [first] = told('Sit.\nWait 20 minutes. <Source number="2" />', '30 minutes.');
		const line = goodGuide.split('\n').findIndex((typed) => typed.includes(SENTENCE)) + 2;
		expect(first).toMatch(new RegExp(`^${line}: `));
	});
});

describe('a number is let through', () => {
	test.each([
		['that its source has in words', 'Wait 2 days. <Source number="2" />', 'Two days.'],
		['of one of its unit', 'Wait 1 hour. <Source number="2" />', 'Within an hour.'],
		['inside a range', 'Wait 5 minutes. <Source number="2" />', '3 to 6 minutes.'],
		['of another unit', 'Wait 12 weeks. <Source number="2" />', 'Three months.'],
		['of which the source says nothing', 'Wait 9 minutes. <Source number="2" />', 'Resting.'],
		['without a mark', 'Wait 9 minutes. Sit. <Source number="2" />', '8 minutes.'],
		['behind the mark', 'Sit, <Source number="2" /> and wait 9 minutes.', '8 minutes.'],
		['beside one that fits', 'Wait 9 days, or 8 days. <Source number="2" />', '8 days.'],
		['of how often', 'Do it twice a day. <Source number="2" />', 'Within 2 days.'],
	])('%s', (_, sentence, supports) => {
		expect(told(sentence, supports)).toEqual([]);
	});
});
