import { expect, test } from 'vitest';
import { reviewDays, reviewOfGuide, reviewOfSigns, reviewsOfCards } from '#lib/sign-off/reviews.ts';
import { words } from '#lib/words/index.ts';
import { aSign } from '../../helpers/sample-signs.ts';
import { aCheck, aGuide, aSignOff } from '../../helpers/sample-guide.ts';

const facts = aGuide({
	checked: [aCheck],
	changes: [
		{ on: '2026-01-10', what: 'First written.' },
		{ on: '2026-03-01', what: 'A step was made safer.' },
	],
});
const review = reviewOfGuide({ slug: 'made-up', state: 'checked', facts });

test('a review says who checked the guide, and its newest change first', () => {
	expect(review.checked?.name).toBe('A made-up checker');
	expect(review.changes.map(({ on }) => on)).toEqual(['2026-03-01', '2026-01-10']);
});

test('the calendar has the soonest day first, and leaves out what was taken down', () => {
	const reviews = [
		review,
		{ ...review, id: '1111', reviewBy: '2027-01-01' },
		{ ...review, id: '2222', state: 'withdrawn' as const },
	];
	const days = reviewDays(reviews, 'https://keepdoing.example', words.en.reviews);
	expect(days.map(({ day }) => day)).toEqual(['2027-01-01', '2028-01-10']);
	expect(days[1]).toMatchObject({
		id: 'review-2917@keepdoing.example',
		title: 'Check due: A made-up guide',
		url: 'https://keepdoing.example/guides/made-up/',
	});
});

test('the table of danger signs is one review, a draft while one sign is not checked as it stands', () => {
	const signs = [
		{ ...aSign('fit'), checked: [aCheck] },
		{ ...aSign('faint'), checked: [aCheck] },
	];
	const [whole] = reviewOfSigns(signs, '2026-06-01');
	expect(whole).toMatchObject({ id: 'danger-signs', state: 'checked' });
	const [changed] = reviewOfSigns([...signs, aSign('burn')], '2026-06-01');
	expect(changed).toMatchObject({ state: 'draft', checked: undefined });
});

test('cards have states of their own', () => {
	const cards = reviewsOfCards(
		{
			safetyLines: new Map([['burns', { title: 'Burns', ...aSignOff }]]),
			routes: new Map(),
			organisations: new Map([['made-up', { name: 'Made up', ...aSignOff, checked: [aCheck] }]]),
		},
		'2026-06-01',
	);
	expect(cards.safetyLines[0]).toMatchObject({ title: 'Burns', state: 'draft' });
	expect(cards.organisations[0]).toMatchObject({ title: 'Made up', state: 'checked' });
});
