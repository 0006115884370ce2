import { guides } from '#catalogue';
import { withdrawnFeed } from '#lib/publish/withdrawn-feed.ts';

/** The guides that were taken down or are being corrected, for devices that kept them. */
export function GET(): Response {
	return Response.json(withdrawnFeed(guides));
}
