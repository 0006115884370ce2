import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { lastCheck, type GuideState } from '#lib/sign-off/guide-state.ts';
import { siteName } from '#lib/publish/addresses.ts';
import type { Words } from '#lib/words/index.ts';

/** The plain line that says how far a guide can be trusted on a day. */
export function stateLine(facts: GuideFacts, state: GuideState, words: Words): string {
	const check = lastCheck(facts);
	if (state === 'withdrawn' && facts.withdrawn) return words.state.withdrawn(facts.withdrawn.on);
	if (!check) return words.state.draft;
	if (state === 'draft') return words.state.waiting(check.name, check.on);
	if (state === 'overdue') return words.state.overdue;
	return words.state.checked(check.name, check.hcpc, check.on, facts.reviewBy);
}

/** What stands at the foot of every printed sheet: title, code, address, state and check date. */
export function footOfSheet(
	facts: GuideFacts,
	state: GuideState,
	site: string,
	words: Words,
): string {
	const { guide, state: says } = words;
	const draft = state === 'draft' ? `${says.draftShort}. ` : '';
	const address = `${siteName(site)}/g/${facts.code}`;
	return `${facts.title}\n${guide.code} ${facts.code} · ${address} · ${draft}${guide.checkDue(facts.reviewBy)}`;
}
