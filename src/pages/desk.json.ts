import { desk, deskStamp } from '#catalogue/writing-desk.ts';
import { stamped } from '#lib/publish/data-stamp.ts';

/** All that “Write a guide” checks an author’s words by, on the author’s own device. */
export function GET(): Response {
	return Response.json(stamped(desk, deskStamp));
}
