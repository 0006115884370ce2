import { searchData } from '#shelves';

/** All that the search page needs to understand a query on the reader's own device. */
export function GET(): Response {
	return Response.json(searchData);
}
