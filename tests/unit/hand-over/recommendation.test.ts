import { expect, test } from 'vitest';
import {
	readRecommendation,
	recommendationLink,
	writeRecommendation,
} from '#lib/hand-over/recommendation.ts';

test('what is written is read back', () => {
	const recommendation = { codes: ['2917', '3425'], isLarge: true };
	expect(writeRecommendation(recommendation)).toBe('2917-3425.lp');
	expect(readRecommendation('#2917-3425.lp')).toEqual({
		...recommendation,
		unknown: [],
		figures: [],
		tooMany: [],
		cut: undefined,
	});
	expect(recommendationLink(recommendation, 'https://keepdoing.example')).toBe(
		'https://keepdoing.example/r/#2917-3425.lp',
	);
});

test.each([
	['nothing', '', [], []],
	['a wrong code', '#2918', [], ['2918']],
	['one right and one wrong', '#2917-abcd', ['2917'], ['abcd']],
	['an unknown option', '#2917.zz', ['2917'], ['zz']],
	['a language', '#2917.cy', ['2917'], []],
	['the same code twice', '#2917-2917', ['2917'], []],
	['script', '#<script>alert(1)</script>', [], ['<script>alert(1)</script>']],
])('a link with %s', (_, fragment, codes, unknown) => {
	expect(readRecommendation(fragment)).toMatchObject({ codes, unknown });
});

test.each([
	['#2917.cy', 'cy'],
	['#2917-3425.cy.lp', 'cy'],
	['#2917.en', 'en'],
	['#2917', undefined],
	['#2917.zz', undefined],
])('the link %s asks for the language %s', (fragment, language) => {
	expect(readRecommendation(fragment).language).toBe(language);
});

test('the seventh guide is named, not shown', () => {
	const read = readRecommendation('#2917-3425-3864-4592-5618-2486-4379');
	expect(read.codes).toHaveLength(6);
	expect(read.tooMany).toEqual(['4379']);
});

test('a fragment of ten thousand letters is read at once', () => {
	expect(readRecommendation(`#${'2917-'.repeat(2000)}`).codes).toEqual(['2917']);
});
