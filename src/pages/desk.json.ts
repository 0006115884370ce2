import { desk } from '#catalogue/writing-desk.ts';

/** All that “Write a guide” checks an author’s words by, on the author’s own device. */
export function GET(): Response {
	return Response.json(desk);
}
