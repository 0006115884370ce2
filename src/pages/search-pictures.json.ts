import { thumbnails } from '#catalogue/thumbnails.ts';

/** What is drawn beside the guides that are found: one file for all, so that no host learns which they were. */
export function GET(): Response {
	return Response.json(thumbnails);
}
