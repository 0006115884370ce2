import type { APIContext } from 'astro';
import { guidesForOthers } from '#catalogue/feed.ts';

/** Every guide and pack, for other systems. */
export function GET({ site }: APIContext): Response {
	return Response.json(guidesForOthers(String(site)));
}
