import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import {
	isFitForPatients,
	lastCheck,
	stateWith,
	type GuideState,
} from '#lib/sign-off/guide-state.ts';
import type { SignedLine } from '#lib/sign-off/state-words.ts';

/**
 * The state of a group session or a teaching card, on a day. It is made from guides by name, so it is checked only
 * while each of them may be given to patients, and each sign, safety line and organisation on it is; else it is a draft.
 */
export function stateOfKit(
	facts: SignedCard,
	cards: SignedCard[],
	guides: readonly GuideState[],
	today: string,
): GuideState {
	return guides.every(isFitForPatients)
		? stateWith({ ...facts, withdrawn: undefined }, cards, today)
		: 'draft';
}

interface InKit {
	facts: SignedCard;
	state: GuideState;
	reviewBy: string;
}

/** How far a session or a card can be trusted, as its page says it. */
export const signOffOf = ({ facts, state, reviewBy }: InKit): SignedLine => ({
	state,
	reviewBy,
	check: lastCheck(facts),
	written: facts.written,
});

/** The same of the least trusted among some: a draft, if one is; else the one that is due first. */
export function leastSigned(all: readonly InKit[]): SignedLine | undefined {
	const unfit = all.filter(({ state }) => !isFitForPatients(state));
	const [least] = (unfit.length > 0 ? unfit : all).toSorted((a, b) =>
		a.reviewBy.localeCompare(b.reviewBy),
	);
	return least && signOffOf(least);
}
