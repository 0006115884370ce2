import { sayDate } from '#lib/text/dates.ts';
import type { Review } from '#lib/sign-off/reviews.ts';

export interface ReviewIssue {
	title: string;
	body: string;
}

/** An issue for each review that is due or past, and has none yet. Its title never changes: it tells them apart. */
export function reviewIssues(reviews: Review[], opened: readonly string[]): ReviewIssue[] {
	return reviews
		.filter(({ state }) => state === 'due' || state === 'overdue')
		.map(({ id, title, reviewBy, checked }) => ({
			title: `Check due by ${reviewBy}: ${title} [${id}]`,
			body: [
				`The next check of “${title}” is due on ${sayDate(reviewBy)}.`,
				checked ? `${checked.name} checked it last, on ${sayDate(checked.on)}.` : '',
				'Until then it is shown as checked. After that day readers see that its check date is past, and it can no longer be handed over.',
				'An occupational therapist who is registered with the HCPC and did not write it can check it on the page “Check a guide”.',
			]
				.filter(Boolean)
				.join('\n\n'),
		}))
		.filter(({ title }) => !opened.includes(title));
}
