import { searchData } from '#catalogue/search.ts';

/** What finds guides on the reader's own device. */
export function GET(): Response {
	return Response.json(searchData.guides);
}
