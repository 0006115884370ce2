import { offeredGuides } from '#catalogue';
import { catalogueFeed } from '#lib/publish/catalogue-feed.ts';

/** Every guide as plain JSON. */
export function GET(): Response {
	return Response.json(catalogueFeed(offeredGuides.filter(({ facts }) => facts.code)));
}
