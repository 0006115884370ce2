import { offeredGuides } from '#catalogue';
import { catalogueFeed } from '#lib/publish/catalogue-feed.ts';
import { languagePaths } from '#lib/publish/site-language.ts';

export const getStaticPaths = languagePaths;

/** Every guide as plain JSON. */
export function GET(): Response {
	return Response.json(catalogueFeed(offeredGuides.filter(({ facts }) => facts.code)));
}
