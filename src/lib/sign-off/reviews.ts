import type { CalendarDay } from '#lib/text/calendar-file.ts';
import { CARD_KINDS, type CardKind } from '#lib/sign-off/shown-cards.ts';
import { lastCheck, stateOf, type GuideState } from '#lib/sign-off/guide-state.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { guideAddress, siteName, wholeAddress } from '#lib/publish/addresses.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import type { Words } from '#lib/words/index.ts';

/** One line of the list of reviews. */
export interface Review {
	id: string;
	title: string;
	state: GuideState;
	reviewBy: string;
	/** Who checked it last, and when; nothing for a draft. */
	checked: { name: string; on: string } | undefined;
	/** What changed, the newest first. */
	changes: GuideFacts['changes'];
	/** The page, where it has one of its own. */
	href?: string;
}

/** The review of a guide. */
export function reviewOfGuide(guide: {
	slug: string;
	state: GuideState;
	facts: GuideFacts;
}): Review {
	const { facts, state, slug } = guide;
	return {
		id: facts.code || slug,
		title: facts.title,
		state,
		reviewBy: facts.reviewBy,
		checked: lastCheck(facts),
		changes: facts.changes.toSorted((a, b) => b.on.localeCompare(a.on)),
		href: guideAddress(slug, 'en'),
	};
}

type Card = SignedCard & ({ title: string } | { name: string });

/** The reviews of the cards that are shown on many pages, kind by kind. */
export function reviewsOfCards(
	collections: Record<CardKind, ReadonlyMap<string, Card>>,
	today: string,
): Record<CardKind, Review[]> {
	const entries = CARD_KINDS.map((kind) => [
		kind,
		[...collections[kind]].map(([id, card]) => reviewOfCard(`${kind}-${id}`, card, today)),
	]);
	return Object.fromEntries(entries) as Record<CardKind, Review[]>;
}

function reviewOfCard(id: string, card: Card, today: string): Review {
	return {
		id,
		title: 'title' in card ? card.title : card.name,
		state: stateOf(card, today),
		reviewBy: card.reviewBy,
		checked: lastCheck(card),
		changes: [],
	};
}

/** The review of the table of danger signs: checked only when each of its signs is. */
export function reviewOfSigns(signs: readonly SignedCard[], today: string): Review[] {
	const [first] = signs;
	if (!first) return [];
	const checks = signs.flatMap((sign) => lastCheck(sign) ?? []);
	const isWhole = checks.length === signs.length;
	return [
		{
			id: 'danger-signs',
			title: 'Danger signs',
			state: isWhole ? stateOf(first, today) : 'draft',
			reviewBy: first.reviewBy,
			checked: isWhole ? checks.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1) : undefined,
			changes: [],
		},
	];
}

/** The due days of all that has not been taken down, the soonest first. */
export function reviewDays(reviews: Review[], site: string, says: Words['reviews']): CalendarDay[] {
	const due = reviews.filter(({ state }) => state !== 'withdrawn');
	return due
		.toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy))
		.map(({ id, reviewBy, title, state, href = '/about/reviews/' }) => ({
			id: `review-${id}@${siteName(site)}`,
			day: reviewBy,
			title: says.calendarTitle(title),
			note: says.states[state],
			url: wholeAddress(href, site),
		}));
}
