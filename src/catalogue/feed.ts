import { conditions, offeredGuides, pick } from '#catalogue';
import { packs, pickerGuides } from '#catalogue/lists.ts';
import { guidesByCondition } from '#lib/other-systems/condition-guides.ts';
import { builtOn } from '#lib/publish/build-mode.ts';
import { feedOfGuides } from '#lib/other-systems/feed-of-guides.ts';
import type { GuidesFeed } from '#lib/other-systems/guides-feed.ts';
import { words } from '#lib/words/index.ts';

/** Every offered guide and pack, as other systems get them. */
export function guidesForOthers(site: string): GuidesFeed {
	return feedOfGuides(
		offeredGuides.map((guide) => ({
			...guide,
			conditions: guide.facts.conditions.map((key) => pick(conditions, key, 'conditions')),
		})),
		{ site, builtOn, notTheNhs: words.en.site.notTheNhs, packs },
	);
}

const conditionsOf = new Map(offeredGuides.map(({ slug, facts }) => [slug, facts.conditions]));

/** The conditions that clinical systems can ask for, with the guides that may be handed over. */
export const guidesOfConditions = guidesByCondition(
	conditions,
	pickerGuides.map((guide) => ({ ...guide, conditions: conditionsOf.get(guide.slug) ?? [] })),
);
