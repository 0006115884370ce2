import { LONGEST_WAIT } from './in-time.ts';

/** As `fetch`, but it fails where the whole answer has not come in time. Whatever a reader waits for is fetched by it. */
export function fetchInTime(
	address: string,
	how: RequestInit = {},
	longestWait = LONGEST_WAIT,
): Promise<Response> {
	const limit = new AbortController();
	setTimeout(() => limit.abort(), longestWait);
	return fetch(address, { ...how, signal: limit.signal });
}
