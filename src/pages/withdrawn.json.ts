import { goneGuides } from '#catalogue';
import { builtOn } from '#lib/publish/build-mode.ts';
import { withdrawnFeed } from '#lib/publish/withdrawn-feed.ts';

/** The guides that patients may have no longer, for devices that kept them. */
export function GET(): Response {
	return Response.json(withdrawnFeed(goneGuides, builtOn));
}
