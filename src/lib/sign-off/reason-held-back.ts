import { sayDate } from '#lib/text/dates.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import {
	earliestReview,
	isFitForPatients,
	lastCheck,
	stateWith,
	type GuideState,
} from '#lib/sign-off/guide-state.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';

type Facts = Pick<GuideFacts, 'written' | 'checked' | 'reviewBy' | 'withdrawn' | 'beingCorrected'>;

const reasons: Partial<Record<GuideState, (facts: Facts) => string>> = {
	draft: (facts) =>
		lastCheck(facts)
			? 'waiting: a danger sign, safety line or card that it shows has not been checked'
			: 'draft: no occupational therapist other than its authors has checked it',
	overdue: ({ reviewBy }) => `overdue: its check was due on ${sayDate(reviewBy)}`,
	correcting: () =>
		'being corrected: its page says only that, and where to get help, until the mended words are checked',
	withdrawn: (facts) =>
		lastCheck(facts)
			? 'withdrawn: its page says only that, and why, once a check was made of the reason too'
			: 'withdrawn, and no occupational therapist had checked it: it has no page',
};

/** Why a public build on a day, given year first, leaves a guide out; or nothing if patients may have it. */
export function reasonHeldBack(
	facts: Facts,
	cards: SignedCard[],
	today: string,
): string | undefined {
	const state = stateWith(facts, cards, today);
	const reviewBy = earliestReview(facts, cards);
	return isFitForPatients(state) ? undefined : reasons[state]?.({ ...facts, reviewBy });
}
