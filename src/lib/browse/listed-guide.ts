import type { GuideFacts } from '#lib/facts/guide-facts.ts';

/** What a list says of a guide. */
export interface ListedGuide {
	slug: string;
	facts: Pick<GuideFacts, 'title' | 'summary' | 'code' | 'lang'>;
	/** The drawings that it shows, by name: its first stands beside it. */
	shown: { pictures: readonly string[] };
}
