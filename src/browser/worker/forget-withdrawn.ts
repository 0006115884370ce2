import { askWithdrawn } from '#browser/keep/ask-withdrawn.ts';
import { isGone } from '#lib/keep/gone-copy.ts';
import { readKept, STORE } from '#lib/keep/kept-copy.ts';
import type { ReadFeed } from '#lib/publish/withdrawn-feed.ts';
import { dayOf, laterDay } from '#lib/text/dates.ts';

const HOUR = 60 * 60 * 1000;

let lastAnswered = 0;

/**
 * Throws out each kept guide that patients may have no longer, and each kept list that holds one, whatever page is visited:
 * somebody who never opens that guide with the internet would else go on reading it without. Asked once an hour at
 * most; at each visit until our own site has answered, with a list no older than the newest copy.
 */
export async function forgetWithdrawn(): Promise<void> {
	// A clock that was put right counts as time, too.
	if (Math.abs(Date.now() - lastAnswered) < HOUR || !(await caches.has(STORE))) return;
	lastAnswered = Date.now();
	const feed = await askWithdrawn();
	const newest = feed && (await forget(feed).catch(() => undefined));
	if (newest === undefined || (feed?.made ?? '') < newest) lastAnswered = 0;
}

/** Throws out what a feed names, and gives the day of the newest copy that is left. */
async function forget({ withdrawn }: ReadFeed): Promise<string> {
	const cache = await caches.open(STORE);
	let newest = '';
	for (const request of await cache.keys()) {
		const copy = await cache.match(request);
		const html = (await copy?.text().catch(() => '')) ?? '';
		if (isGone({ url: request.url, html }, withdrawn)) await cache.delete(request);
		else newest = laterDay(newest, dayKept(copy));
	}
	return newest;
}

function dayKept(copy: Response | undefined): string {
	const on = readKept(copy?.headers.get('Kept') ?? null)?.on;
	return on === undefined ? '' : dayOf(new Date(on));
}
