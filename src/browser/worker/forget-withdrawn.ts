import { isGone } from '#lib/keep/gone-copy.ts';
import { STORE } from '#lib/keep/kept-copy.ts';
import { readWithdrawn } from '#lib/publish/withdrawn-feed.ts';

const FEED = '/withdrawn.json';
const HOUR = 60 * 60 * 1000;

let lastAsked = 0;

/**
 * Throws out each kept guide that patients may have no longer, and each kept list that holds one, whatever page is visited:
 * somebody who never opens that guide with the internet would else go on reading it without. Asked once an
 * hour at most; where the network fails, at the next visit.
 */
export async function forgetWithdrawn(): Promise<void> {
	if (Date.now() - lastAsked < HOUR || !(await caches.has(STORE))) return;
	try {
		lastAsked = Date.now();
		const answer = await fetch(FEED, { cache: 'no-cache' });
		if (!answer.ok) throw new Error(`${FEED} answered ${answer.status}.`);
		const withdrawn = readWithdrawn(await answer.text());
		const cache = await caches.open(STORE);
		for (const request of await cache.keys()) {
			const copy = await cache.match(request);
			const html = (await copy?.text().catch(() => '')) ?? '';
			if (isGone({ url: request.url, html }, withdrawn)) await cache.delete(request);
		}
	} catch {
		lastAsked = 0;
	}
}
