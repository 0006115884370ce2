import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';
import { earliestReview, stateWith } from '#lib/sign-off/guide-state.ts';
import type { Library } from '#lib/checks/library.ts';
import {
	reviewOfGuide,
	reviewOfSigns,
	reviewsOfCards,
	type Review,
} from '#lib/sign-off/reviews.ts';

/** Every review that is to be kept, on a day: guides, danger signs, safety lines, routes and organisations. */
export function readReviews(library: Library, today: string): Review[] {
	const guides = library.guides.flatMap((guide) => {
		const { facts, slug } = guide;
		if (!facts) return [];
		const cards = signedCards(
			shownCards({ ...guide, facts: guide.front.values }, library),
			library,
		);
		const state = stateWith(facts, cards, today);
		return [
			reviewOfGuide({ slug, state, facts: { ...facts, reviewBy: earliestReview(facts, cards) } }),
		];
	});
	// What cannot be read as a card is reported by npm run check-content.
	const cards = reviewsOfCards(library as unknown as Parameters<typeof reviewsOfCards>[0], today);
	const signs = reviewOfSigns([...library.dangerSigns.values()], today);
	return [...guides, ...signs, ...Object.values(cards).flat()];
}
