import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';

/**
 * What a build may show of cards that are signed each by itself: all, or for patients those that were
 * checked. Pages ask for cards by name, so one that is not signed cannot be shown by mistake: the build stops.
 */
export function forPatients<Card extends SignedCard>(
	cards: ReadonlyMap<string, Card>,
): ReadonlyMap<string, Card> {
	return isPublicBuild ? new Map([...cards].filter(([, card]) => lastCheck(card))) : cards;
}
