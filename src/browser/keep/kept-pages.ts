import { readKept, STORE } from '#lib/keep/kept-copy.ts';

/** The page that lists what is kept. It is kept with the rest, to be there without the internet. */
export const LIST = '/offline/';

/** The address without the codes of a list. */
export function pathOf(address: string): string {
	return address.split('?')[0] ?? '';
}

/** The saved copy of a page, or nothing. Unlike `caches.open`, this makes no cache. */
export function savedPage(address: string): Promise<Response | undefined> {
	return caches.match(address, { cacheName: STORE });
}

/** Everything kept, by address, with its saved copy. */
export async function keptPages(): Promise<[string, Response][]> {
	if (!(await caches.has(STORE))) return [];
	const cache = await caches.open(STORE);
	const addresses = (await cache.keys())
		.map(({ url }) => url.slice(location.origin.length))
		.filter((address) => pathOf(address).endsWith('/') && address !== LIST);
	const pages = await Promise.all(addresses.map((address) => cache.match(address)));
	const kept: [string, Response][] = [];
	for (const [index, address] of addresses.entries()) {
		const page = pages[index];
		// A damaged copy can say neither what it is nor how old.
		if (page && readKept(page.headers.get('Kept'))) kept.push([address, page]);
		else await cache.delete(address);
	}
	return kept;
}

/** Takes a page off this device, and with the last page everything. */
export async function removePage(address: string): Promise<void> {
	if (await caches.has(STORE)) await (await caches.open(STORE)).delete(address);
	if ((await keptPages()).length === 0) await removeEverything();
}

/** Takes off this device every page, every file they needed, and the worker. */
export async function removeEverything(): Promise<void> {
	await caches.delete(STORE);
	const workers = await navigator.serviceWorker.getRegistrations();
	await Promise.all(workers.map((worker) => worker.unregister()));
}
