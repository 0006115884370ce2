import { readWithdrawn, type ReadFeed } from '#lib/publish/withdrawn-feed.ts';

const FEED = '/withdrawn.json';
const LONGEST_WAIT = 20_000;

/** Whether a server says that it has no such page: taken down, or all of the host fails. */
export const isNoPage = ({ status }: { status: number }) => status === 404 || status === 410;

/**
 * What our own site says of the guides it took down; nothing where it does not answer. Then it is the host that fails, and
 * "no such page" tells of no page. Neither a page that another network or site puts in its place is an answer, nor one
 * that somebody kept for long.
 */
export async function askWithdrawn(): Promise<ReadFeed | undefined> {
	try {
		const limit = new AbortController();
		setTimeout(() => limit.abort(), LONGEST_WAIT);
		const how = { cache: 'no-store', redirect: 'error', mode: 'same-origin' } as const;
		const answer = await fetch(FEED, { ...how, signal: limit.signal });
		return answer.ok ? readWithdrawn(await answer.text()) : undefined;
	} catch {
		return undefined;
	}
}
