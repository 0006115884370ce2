import type { ConditionFacts } from '#lib/facts/condition.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import { versionOf } from '#lib/hand-over/picker-guide.ts';
import { guideAddress, wholeAddress } from '#lib/publish/addresses.ts';
import {
	feedAddress,
	guidesFeed,
	SNOMED_CT,
	type FeedGuideV1,
	type GuidesFeed,
} from '#lib/other-systems/guides-feed.ts';
import type { GuideState } from '#lib/sign-off/guide-state.ts';

/** A guide with what the feed says of it. */
export interface GuideForFeed {
	slug: string;
	topic: string;
	state: GuideState;
	facts: GuideFacts;
	shown: { dangerSigns: string[] };
	conditions: Pick<ConditionFacts, 'plain' | 'snomed'>[];
}

/** What stands in the feed beside its guides. */
export interface FeedFrame {
	site: string;
	/** The day of the build, year first. */
	builtOn: string;
	notTheNhs: string;
	packs: { title: string; codes: string[] }[];
}

/** The feed for other systems, with withdrawn guides left out. It throws where it does not fit its own published schema. */
export function feedOfGuides(guides: GuideForFeed[], frame: FeedFrame): GuidesFeed {
	const { site, builtOn, notTheNhs, packs } = frame;
	return guidesFeed.parse({
		$schema: feedAddress('guides.schema.json', site),
		version: '1',
		built: builtOn,
		site,
		notTheNhs,
		licence: {
			name: 'CC BY 4.0',
			address: 'https://creativecommons.org/licenses/by/4.0/',
			say: 'Name Keep Doing, link to the licence, and say what you changed. A guide that you changed is no longer the guide that was checked: take out its code and the name of whoever checked it.',
		},
		snomedCt: {
			system: SNOMED_CT,
			licence:
				'SNOMED CT belongs to SNOMED International and is not ours to license. Its numbers and terms are here to find guides by. Whoever uses them needs a licence of their own.',
			address: 'https://www.snomed.org/licensing',
		},
		guides: guides
			.filter(({ state }) => state !== 'withdrawn')
			.map((guide) => feedGuide(guide, site)),
		packs: packs.map(({ title, codes }) => ({
			title,
			codes,
			link: recommendationLink({ codes, isLarge: false }, site),
		})),
	} satisfies Record<keyof GuidesFeed, unknown>);
}

function feedGuide(guide: GuideForFeed, site: string): Record<keyof FeedGuideV1, unknown> {
	const { slug, topic, state, facts, shown, conditions } = guide;
	const { code, title, summary, today, audience, reviewBy } = facts;
	return {
		code,
		slug,
		title,
		summary,
		today,
		topic,
		language: 'en',
		audience,
		state,
		reviewBy,
		version: versionOf(facts),
		address: wholeAddress(guideAddress(slug, 'en'), site),
		link: recommendationLink({ codes: [code], isLarge: false }, site),
		conditions: conditions.map(({ plain, snomed }) => ({
			plain,
			snomedCt: snomed.map(({ id, term }) => ({ id, term })),
		})),
		dangerSigns: shown.dangerSigns,
	};
}
