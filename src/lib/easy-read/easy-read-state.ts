import type { EasyReadFacts } from '#lib/easy-read/easy-read-facts.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { GuideState } from '#lib/sign-off/guide-state.ts';
import { stateOfKit } from '#lib/sign-off/kit-state.ts';

/** The state of an Easy Read version on a day: it is checked only while its guide may be given to patients. */
export function stateOfEasyRead(
	facts: EasyReadFacts,
	guide: { state: GuideState },
	today: string,
): GuideState {
	return stateOfKit(facts, [], [guide.state], today);
}

/** Whether it was made from the words of a guide as they stand: no change of theirs is later. */
export function isOfGuide(
	{ of }: EasyReadFacts,
	{ changes }: Pick<GuideFacts, 'changes'>,
): boolean {
	return changes.every(({ on }) => on <= of);
}
