import { crisisContacts, dangerSigns, organisations } from '#catalogue';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import type { PickerGuide } from '#lib/hand-over/picker-guide.ts';
import { slipGroups, type SlipHelp } from '#lib/hand-over/slip-signs.ts';
import { builtOn, isPublicBuild } from '#lib/publish/build-mode.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { reviewOfSigns } from '#lib/sign-off/reviews.ts';

/** What slips of these guides say of danger: their signs merged, and who to ring. */
export const slipHelp = (guides: PickerGuide[]): SlipHelp => ({
	groups: slipGroups(guides, dangerSigns),
	organisations,
	crisis: crisisContacts,
});

/** The review of the table of danger signs, and how many of them nobody has checked as they stand. */
export const signReviews = reviewOfSigns([...dangerSigns.values()], builtOn);
export const signsUnchecked = [...dangerSigns.values()].filter((sign) => !lastCheck(sign)).length;

/** The danger signs that this build may show by themselves: all, or for patients those that were checked. */
export const shownTable: SignTable = new Map(
	[...dangerSigns].filter(([, sign]) => !isPublicBuild || lastCheck(sign)),
);
