import { isGone } from '#lib/keep/gone-copy.ts';
import { readWithdrawn, type ReadFeed } from '#lib/publish/withdrawn-feed.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';

const FEED = '/withdrawn.json';

/** Whether a server says that it has no such page. That alone is no word of ours: a host or a release may have lost it. */
export const isNoPage = ({ status }: { status: number }) => status === 404 || status === 410;

/**
 * What our own site says of the guides it took down; nothing where it does not answer. Neither a page that another network or
 * site puts in its place is an answer, nor one that somebody kept for long.
 */
export async function askWithdrawn(): Promise<ReadFeed | undefined> {
	try {
		const how = { cache: 'no-store', redirect: 'error', mode: 'same-origin' } as const;
		const answer = await fetchInTime(FEED, how);
		return answer.ok ? readWithdrawn(await answer.text()) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Whether our site took a page down, by its own list alone; nothing where the list does not answer. A page that a host has
 * lost is not named there, and whoever kept it keeps it.
 */
export async function wasTakenDown(address: string): Promise<boolean | undefined> {
	const feed = await askWithdrawn();
	return feed && isGone({ url: location.origin + address, html: '' }, feed.withdrawn);
}
