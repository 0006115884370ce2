import { addDays } from '#lib/text/dates.ts';
import { isSamePerson } from '#lib/sign-off/same-person.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import { authorOf } from '#lib/sign-off/who-wrote.ts';

/** The days before its check date in which a guide counts as due. */
const DAYS_OF_NOTICE = 60;

export type GuideState = 'draft' | 'checked' | 'due' | 'overdue' | 'withdrawn' | 'correcting';
type StateFacts = Pick<
	GuideFacts,
	'written' | 'checked' | 'reviewBy' | 'withdrawn' | 'beingCorrected'
>;

/** The latest check by someone who did not write the guide, or nothing. */
export function lastCheck(facts: StateFacts): GuideFacts['checked'][number] | undefined {
	// The check of files gives cards as they were typed, where an author may be a bare name.
	const others = facts.checked.filter(
		(check) => !facts.written.by.some((author) => isSamePerson(authorOf(author), check)),
	);
	return [...others].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
}

/** What a guide may be used for on a day, given year first: see "The state of a guide". */
export function stateOf(facts: StateFacts, today: string): GuideState {
	if (facts.withdrawn) return 'withdrawn';
	if (!lastCheck(facts)) return 'draft';
	return timeLeft(facts.reviewBy, today);
}

/** The state, on a day, of what has been checked and not taken down. */
export function timeLeft(reviewBy: string, today: string): 'checked' | 'due' | 'overdue' {
	if (today > reviewBy) return 'overdue';
	return addDays(today, DAYS_OF_NOTICE) >= reviewBy ? 'due' : 'checked';
}

/** A guide is checked no longer than the cards that it shows: the earliest check date of them all. */
export function earliestReview(facts: StateFacts, cards: SignedCard[]): string {
	return [facts, ...cards].map(({ reviewBy }) => reviewBy).sort()[0] ?? facts.reviewBy;
}

/**
 * The state of a guide with the signs, safety lines and cards that it shows. One that was checked and in which,
 * or in one of them, a fault that may harm was found is being corrected; else a draft among them makes it one.
 */
export function stateWith(facts: StateFacts, cards: SignedCard[], today: string): GuideState {
	const own = stateOf({ ...facts, reviewBy: earliestReview(facts, cards) }, today);
	if (own === 'withdrawn' || own === 'draft') return own;
	if (correctedSince(facts, cards)) return 'correcting';
	return cards.some((card) => !lastCheck(card)) ? 'draft' : own;
}

/** The day on which a fault that may harm was found in a guide or in what it shows: the first such day, or nothing. */
export function correctedSince(
	facts: Pick<GuideFacts, 'beingCorrected'>,
	cards: SignedCard[],
): string | undefined {
	return [facts, ...cards].flatMap(({ beingCorrected }) => beingCorrected?.on ?? []).sort()[0];
}

/**
 * Whether a public build has a page for a guide in this state: one that was given to patients keeps its page,
 * taken down, being corrected or not, and one that nobody has checked has none.
 */
export function hasPublicPage(facts: StateFacts, state: GuideState): boolean {
	return state !== 'draft' && lastCheck(facts) !== undefined;
}

/** Whether lists, search and packs may name a guide in this state: all but what was taken down or is being corrected. */
export function mayBeOffered(state: GuideState): boolean {
	return state !== 'withdrawn' && state !== 'correcting';
}

/** Whether a public build may show and recommend a guide in this state. */
export function isFitForPatients(state: GuideState): boolean {
	return state === 'checked' || state === 'due';
}
