import type { APIContext } from 'astro';
import { guidesFeedSchema } from '#lib/other-systems/guides-feed.ts';

/** What the file beside it promises, as JSON Schema. */
export function GET({ site }: APIContext): Response {
	return Response.json(guidesFeedSchema(String(site)));
}
