import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { Author } from '#lib/facts/sign-off-fields.ts';
import { isFitForPatients, type GuideState } from '#lib/sign-off/guide-state.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';

/** How far all guides together may be trusted today. */
export interface LibraryChecks {
	/** How many are fit for patients, and how many there are. */
	checked: number;
	all: number;
	authors: Author[];
}

/** Counts, among the guides that a site shows, those that are fit for patients. */
export function libraryChecks(
	guides: { state: GuideState; facts: Pick<GuideFacts, 'written'> }[],
): LibraryChecks {
	return {
		checked: guides.filter(({ state }) => isFitForPatients(state)).length,
		all: guides.length,
		authors: everyAuthor(guides.map(({ facts }) => facts)),
	};
}
