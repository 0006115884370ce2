import { searchData, searchStamp } from '#catalogue/search.ts';
import { stamped } from '#lib/publish/data-stamp.ts';
import { languagePaths } from '#lib/publish/site-language.ts';

export const getStaticPaths = languagePaths;

/** What finds guides on the reader's own device. */
export function GET(): Response {
	return Response.json(stamped(searchData.guides, searchStamp));
}
