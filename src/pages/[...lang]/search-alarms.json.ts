import { searchData, searchStamp } from '#catalogue/search.ts';
import { stamped } from '#lib/publish/data-stamp.ts';
import { languagePaths } from '#lib/publish/site-language.ts';

export const getStaticPaths = languagePaths;

/** What tells an emergency on the reader's own device: small, and fetched before all else. */
export function GET(): Response {
	const { help, ...alarms } = searchData.alarms;
	// The page holds the danger signs of each kind: all that a script asks is whether somebody may be watching.
	const watched = Object.entries(help).flatMap(([kind, { mayBeWatched }]) =>
		mayBeWatched ? [[kind, { mayBeWatched }] as const] : [],
	);
	return Response.json(stamped({ ...alarms, help: Object.fromEntries(watched) }, searchStamp));
}
