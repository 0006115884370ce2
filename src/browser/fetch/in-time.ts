/** As long as a reader is let wait for one thing: on a line that is cut, a browser may never tell. */
export const LONGEST_WAIT = 20_000;

/** What was promised, if it comes in time; else it fails. */
export function inTime<Thing>(
	promised: Promise<Thing>,
	longestWait = LONGEST_WAIT,
): Promise<Thing> {
	const tooLong = new Promise<never>((_, reject) => {
		setTimeout(reject, longestWait);
	});
	return Promise.race([promised, tooLong]);
}
