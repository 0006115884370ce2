import { searchData } from '#catalogue/search.ts';

/** What tells an emergency on the reader's own device: small, and fetched before all else. */
export function GET(): Response {
	return Response.json(searchData.alarms);
}
