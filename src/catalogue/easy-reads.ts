import { guideNamed, type CatalogueGuide } from '#catalogue';
import { factsOf } from './own-facts.ts';
import type { EasyReadFacts } from '#lib/easy-read/easy-read-facts.ts';
import { builtOn, isPublicBuild } from '#lib/publish/build-mode.ts';
import { isOfGuide, stateOfEasyRead } from '#lib/easy-read/easy-read-state.ts';
import { isFitForPatients, mayBeOffered, type GuideState } from '#lib/sign-off/guide-state.ts';

/** An Easy Read version as pages get it. */
interface CatalogueEasyRead {
	facts: EasyReadFacts;
	guide: CatalogueGuide;
	state: GuideState;
	/** The earlier check date of its own and its guide's. */
	reviewBy: string;
}

/** The Easy Read versions that this build may show, by the folder of the guide: for patients, those that are checked and made from the words that they read. */
export const easyReads: ReadonlyMap<string, CatalogueEasyRead> = new Map(
	[...factsOf('easyReads')].flatMap(([slug, facts]) => {
		const guide = guideNamed(slug);
		const easyRead = guide && mayBeOffered(guide.state) ? easyReadOf(facts, guide) : undefined;
		return easyRead ? [[slug, easyRead] as const] : [];
	}),
);

function easyReadOf(facts: EasyReadFacts, guide: CatalogueGuide): CatalogueEasyRead | undefined {
	const state = stateOfEasyRead(facts, guide, builtOn);
	if (isPublicBuild && !(isFitForPatients(state) && isOfGuide(facts, guide.facts)))
		return undefined;
	const [reviewBy = ''] = [facts.reviewBy, guide.facts.reviewBy].toSorted();
	return { facts, guide, state, reviewBy };
}
