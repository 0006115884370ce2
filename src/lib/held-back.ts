import { sayDate } from '#lib/dates.ts';
import type { GuideFacts } from '#lib/guide.ts';
import { isFitForPatients, stateOf, type GuideState } from '#lib/guide-state.ts';

type Facts = Pick<GuideFacts, 'written' | 'checked' | 'reviewBy' | 'withdrawn'>;

const reasons: Partial<Record<GuideState, (facts: Facts) => string>> = {
	draft: () => 'draft: no occupational therapist other than its authors has checked it',
	overdue: ({ reviewBy }) => `overdue: its check was due on ${sayDate(reviewBy)}`,
	withdrawn: ({ withdrawn }) =>
		`withdrawn: its page says only that, and why: ${withdrawn?.why ?? ''}`,
};

/** Why a public build on a day, given year first, leaves a guide out; or nothing if patients may have it. */
export function reasonHeldBack(facts: Facts, today: string): string | undefined {
	const state = stateOf(facts, today);
	return isFitForPatients(state) ? undefined : reasons[state]?.(facts);
}
