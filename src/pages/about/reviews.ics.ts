import type { APIRoute } from 'astro';
import { cardReviews, guideReviews } from '#catalogue/lists.ts';
import { signReviews } from '#catalogue/sign-lists.ts';
import { builtOn } from '#lib/publish/build-mode.ts';
import { calendarFile } from '#lib/text/calendar-file.ts';
import { reviewDays } from '#lib/sign-off/reviews.ts';
import { words } from '#lib/words/index.ts';

export const GET: APIRoute = ({ site }) => {
	const says = words.en.reviews;
	const reviews = [...guideReviews, ...signReviews, ...Object.values(cardReviews).flat()];
	const days = reviewDays(reviews, String(site), says);
	return new Response(calendarFile(days, `${builtOn}T00:00:00Z`, says.calendarName), {
		headers: { 'Content-Type': 'text/calendar;charset=utf-8' },
	});
};
