import { offersKeeping, readKept, STORE, writeKept, type Kept } from '#lib/keep/kept-copy.ts';
import { isPageAt } from '#lib/keep/page-at.ts';
import { isNoPage, wasTakenDown } from './ask-withdrawn.ts';
import { askServer, bareHeaders, filesOf, removeUnusedFiles } from './page-files.ts';
import { isList, pathOf, removePage, savedPage } from './kept-pages.ts';

/** How keeping a page went: `gone`, our site took it down; `unasked`, the server has no such page, and our site could not be asked. */
export type Outcome = 'kept' | 'gone' | 'barred' | 'full' | 'failed' | 'unasked';
/** What a page is kept with, beside what the server says of it. */
export type Terms = Pick<Kept, 'goodFor' | 'says'>;

/**
 * Keeps a page, or puts the newest copy in the place of the one that is kept. Whatever fails, the older copy stays, unless our
 * site says itself that it took the page down, or the page that it is no longer one to keep. A page that is only missing says neither.
 */
export async function keepPage(
	address: string,
	terms: Terms,
	onlyIfKept = false,
): Promise<Outcome> {
	const path = pathOf(address);
	try {
		const answer = await askServer(path);
		if (isNoPage(answer)) {
			const isDown = await wasTakenDown(address);
			if (!isDown) return isDown === undefined ? 'unasked' : 'failed';
			await removePage(address);
			return 'gone';
		}
		const html = await answer.text();
		if (!answer.ok || !isPageAt(html, path)) return 'failed';
		if (!isList(path) && !offersKeeping(html)) {
			await removePage(address);
			return 'barred';
		}
		await store(address, answer, html, terms, onlyIfKept);
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
	}
}

async function store(
	address: string,
	answer: Response,
	html: string,
	terms: Terms,
	onlyIfKept: boolean,
): Promise<void> {
	const files = await filesOf(html);
	// The reader may have removed it while we fetched.
	const before = await savedPage(address);
	if (onlyIfKept && !before) return;
	const names = [...files.keys()];
	const older = before ? readKept(before.headers.get('Kept')) : undefined;
	const hasSameFiles = older?.files.join() === names.join();
	const headers = bareHeaders(answer);
	headers.set(
		'Kept',
		writeKept({
			on: new Date(answer.headers.get('Date') ?? Date.now()).toISOString(),
			...terms,
			files: names,
			olderFiles: (hasSameFiles ? older?.olderFiles : older?.files) ?? [],
		}),
	);
	const cache = await caches.open(STORE);
	// Files first, so that no page is kept without what it needs.
	for (const [name, file] of files) await cache.put(name, file);
	// Or while we put them there.
	const isWanted = !onlyIfKept || (await savedPage(address)) !== undefined;
	if (isWanted) await cache.put(address, new Response(html, { headers }));
	// It is kept: files that are left over harm nobody.
	await removeUnusedFiles(cache).catch(() => undefined);
}
