import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { GuideState } from '#lib/sign-off/guide-state.ts';

/**
 * `/catalogue.json`: every offered guide as plain values, for our own pages and for anyone else.
 * `{"guides":[{"code","slug","title","summary","topic","audience","state","reviewBy","dangerSigns"}]}`: the
 * last holds the names of the signs in our table that the guide shows. Fields may
 * be added; none of these is ever renamed, moved or taken away.
 */
export interface CatalogueFeed {
	guides: FeedGuide[];
}

export interface FeedGuide extends Pick<
	GuideFacts,
	'code' | 'title' | 'summary' | 'audience' | 'reviewBy'
> {
	slug: string;
	topic: string;
	state: GuideState;
	dangerSigns: string[];
}

/** The feed of the guides given, in their order. */
export function catalogueFeed(
	guides: {
		slug: string;
		topic: string;
		state: GuideState;
		facts: GuideFacts;
		shown: { dangerSigns: string[] };
	}[],
): CatalogueFeed {
	return {
		guides: guides.map(
			({ slug, topic, state, shown, facts: { code, title, summary, audience, reviewBy } }) => ({
				code,
				slug,
				title,
				summary,
				topic,
				audience,
				state,
				reviewBy,
				dangerSigns: shown.dangerSigns,
			}),
		),
	};
}
