import type { GuideFacts } from '#lib/facts/guide-facts.ts';

/**
 * `/withdrawn.json`: the guides that were taken down or are being corrected, and the day of each, for devices that kept them:
 * `{"withdrawn":[{"code":"2917","slug":"pacing","on":"2026-11-22"}]}`. The worker on readers' devices asks for it on a
 * visit of any page. Fields may be added; none of these is ever renamed, moved or taken away.
 */
export interface WithdrawnFeed {
	withdrawn: { code: string; slug: string; on: string }[];
}

/** The feed of those guides among these that were taken down or are being corrected, in their order. */
export function withdrawnFeed(
	guides: {
		slug: string;
		facts: Pick<GuideFacts, 'code' | 'beingCorrected'> & { withdrawn?: { on: string } | undefined };
	}[],
): WithdrawnFeed {
	return {
		withdrawn: guides.flatMap(({ slug, facts: { code, withdrawn, beingCorrected } }) => {
			const since = withdrawn ?? beingCorrected;
			return since ? [{ code, slug, on: since.on }] : [];
		}),
	};
}

/** The slugs and codes in the text of the feed; none where it is anything else, such as the log-in page of a network. */
export function readWithdrawn(text: string): { code: string; slug: string }[] {
	try {
		const { withdrawn } = JSON.parse(text) as Partial<WithdrawnFeed>;
		return (Array.isArray(withdrawn) ? withdrawn : []).filter(
			(one) => /^\d{4}$/.test(one.code) && /^[a-z0-9-]+$/.test(one.slug),
		);
	} catch {
		return [];
	}
}
