import { expect, test } from 'vitest';
import { reviewIssues } from '#lib/sign-off/review-issues.ts';
import { reviewOfGuide } from '#lib/sign-off/reviews.ts';
import { aCheck, aGuide } from '../../helpers/sample-guide.ts';

const facts = aGuide({ checked: [aCheck] });
const review = (state: 'draft' | 'checked' | 'due' | 'overdue' | 'withdrawn') =>
	reviewOfGuide({ slug: 'made-up', state, facts });
const title = 'Check due by 2028-01-10: A made-up guide [2917]';

test.each([
	['draft', []],
	['checked', []],
	['due', [title]],
	['overdue', [title]],
	['withdrawn', []],
] as const)('a %s guide asks for %j', (state, titles) => {
	expect(reviewIssues([review(state)], []).map((issue) => issue.title)).toEqual(titles);
});

test('an issue is opened once, even if people closed it', () => {
	expect(reviewIssues([review('due')], [title])).toEqual([]);
});

test('it says who checked it last, and what happens after the day', () => {
	const [issue] = reviewIssues([review('due')], []);
	expect(issue?.body).toContain('A made-up checker checked it last, on 1 February 2026.');
	expect(issue?.body).toContain('10 January 2028');
});
