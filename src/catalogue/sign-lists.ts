import { everySign } from '#catalogue/all-signs.ts';
import { cardsIn } from '#catalogue/cards.ts';
import {
	crisisContacts,
	dangerSigns,
	organisations,
	pick,
	safetyLines,
	type CatalogueGuide,
} from '#catalogue';
import { WITHOUT_VOICE_LINE } from '#lib/facts/crisis-help.ts';
import type { PickerGuide } from '#lib/hand-over/picker-guide.ts';
import { slipGroups, slipLines, type SlipHelp } from '#lib/hand-over/slip-signs.ts';
import { builtOn } from '#lib/publish/build-mode.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { reviewOfSigns } from '#lib/sign-off/reviews.ts';

/** What stands under Check first on the page and the sheet of a guide. */
export function checkFirst({ facts, signs }: CatalogueGuide) {
	const { organisations, crisisContacts, safetyLines } = cardsIn(facts.lang);
	return {
		stop: signs.stop,
		organisations,
		crisis: crisisContacts,
		askFirst: facts.checkFirst.askFirst,
		safetyLines: facts.checkFirst.safetyLines.map((name) => ({
			name,
			line: pick(safetyLines, name, 'checkFirst'),
		})),
	};
}

/** What slips of these guides say of danger: their signs merged, and who to ring. */
export const slipHelp = (guides: PickerGuide[]): SlipHelp => ({
	first: slipLines(guides, safetyLines),
	groups: slipGroups(guides, dangerSigns),
	aboutThem: guides.filter(({ signs }) => signs.about === 'them').map(({ code }) => code),
	organisations,
	crisis: crisisContacts,
	withoutVoice: pick(safetyLines, WITHOUT_VOICE_LINE, 'Slip'),
});

/** The review of the table of danger signs, and how many of them nobody has checked as they stand. */
export const signReviews = reviewOfSigns([...everySign.values()], builtOn);
export const signsUnchecked = [...everySign.values()].filter((sign) => !lastCheck(sign)).length;
