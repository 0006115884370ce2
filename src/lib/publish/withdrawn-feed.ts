import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { isIsoDate } from '#lib/text/dates.ts';

/**
 * `/withdrawn.json`: the guides that patients may have no longer, and the day of each, for devices that kept them:
 * `{"withdrawn":[{"code":"2917","slug":"pacing","on":"2026-11-22"}],"made":"2026-11-23"}`. Those that were taken down or are being
 * corrected, and in a site for patients those that have no page because a signature was taken back or never given. The worker on readers'
 * devices asks for it on a visit of any page. Fields may be added; none of these is ever renamed, moved or taken away.
 */
export interface WithdrawnFeed {
	withdrawn: { code: string; slug: string; on: string }[];
	/** The day on which the list was made: an older one, from somebody's cache, answers no question of today. */
	made: string;
}

/**
 * The feed of guides that patients may have no longer, in their order.
 * @param today The day on which it is made, and the day for those that nobody took down by name, year first.
 */
export function withdrawnFeed(
	guides: {
		slug: string;
		facts: Pick<GuideFacts, 'code' | 'beingCorrected'> & { withdrawn?: { on: string } | undefined };
	}[],
	today: string,
): WithdrawnFeed {
	return {
		withdrawn: guides.map(({ slug, facts: { code, withdrawn, beingCorrected } }) => ({
			code,
			slug,
			on: (withdrawn ?? beingCorrected)?.on ?? today,
		})),
		made: today,
	};
}

/** What a device reads in the text of the feed: slugs and codes, and the day on which it was made, if it says one. */
export interface ReadFeed {
	withdrawn: { code: string; slug: string }[];
	made: string | undefined;
}

/** The feed as a device reads it; nothing where the text is anything else, such as the log-in page of a network. */
export function readWithdrawn(text: string): ReadFeed | undefined {
	try {
		const { withdrawn, made } = JSON.parse(text) as Partial<WithdrawnFeed>;
		if (!Array.isArray(withdrawn)) return undefined;
		return {
			withdrawn: withdrawn.filter(
				(one) => /^\d{4}$/.test(one.code) && /^[a-z0-9-]+$/.test(one.slug),
			),
			made: typeof made === 'string' && isIsoDate(made) ? made : undefined,
		};
	} catch {
		return undefined;
	}
}
