import { sentSearch } from '#catalogue/lists.ts';

/** All that the search page needs to understand a query on the reader's own device, and every guide while they are few. */
export function GET(): Response {
	return Response.json(sentSearch.core);
}
