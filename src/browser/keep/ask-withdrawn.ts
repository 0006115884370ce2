import { isGone } from '#lib/keep/gone-copy.ts';
import { isWholePage } from '#lib/keep/kept-copy.ts';
import { readWithdrawn, type ReadFeed } from '#lib/publish/withdrawn-feed.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';
import { listFor } from './kept-pages.ts';

const FEED = '/withdrawn.json';

/** Whether a server says that it has no such page: taken down, or all of the host fails. */
export const isNoPage = ({ status }: { status: number }) => status === 404 || status === 410;

/**
 * What our own site says of the guides it took down; nothing where it does not answer. Then it is the host that fails, and
 * "no such page" tells of no page. Neither a page that another network or site puts in its place is an answer, nor one
 * that somebody kept for long.
 */
export async function askWithdrawn(): Promise<ReadFeed | undefined> {
	const text = await ask(FEED, 'no-store');
	return text === undefined ? undefined : readWithdrawn(text);
}

/**
 * Whether a kept page that a server has no longer was taken down. Our own list names it; or the list does not, and our site is
 * there all the same, with another page of its own: a host or a release that lost all of them tells of none.
 */
export async function wasTakenDown(address: string): Promise<boolean> {
	const feed = await askWithdrawn();
	if (!feed) return false;
	const url = location.origin + address;
	if (isGone({ url, html: '' }, feed.withdrawn)) return true;
	// The worker would answer from what is kept, were it not asked so.
	return isWholePage((await ask(listFor(address), 'no-cache')) ?? '');
}

async function ask(path: string, cache: 'no-store' | 'no-cache'): Promise<string | undefined> {
	try {
		const answer = await fetchInTime(path, { cache, redirect: 'error', mode: 'same-origin' });
		return answer.ok ? await answer.text() : undefined;
	} catch {
		return undefined;
	}
}
