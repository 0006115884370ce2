import { readKept, STORE } from '#lib/keep/kept-copy.ts';
import { otherLanguages } from '#lib/text/languages.ts';

/** The pages that list what is kept, one a language. They are kept with the rest, to be there without the internet. */
const LISTS = ['/offline/', ...otherLanguages.map((language) => `/${language}/offline/`)];

/** Whether an address is that of such a list. */
export const isList = (address: string): boolean => LISTS.includes(address);

/** The list in the language of a page: `'/cy/offline/'` for `'/cy/guides/pacing/'`. */
export function listFor(address: string): string {
	const [english = '', ...others] = LISTS;
	return others.find((list) => address.startsWith(list.replace('offline/', ''))) ?? english;
}

/** The address without the codes of a list. */
export function pathOf(address: string): string {
	return address.split('?')[0] ?? '';
}

/**
 * The saved copy of a page, or nothing where there is none. Fails where there is one and the browser does not give it, as
 * after a fault of its disk. Unlike `caches.open`, this makes no cache.
 */
export async function savedPage(address: string): Promise<Response | undefined> {
	const copy = await caches.match(address, { cacheName: STORE });
	if (!copy && (await isNamed(address))) throw new Error(`${address} could not be read.`);
	return copy;
}

async function isNamed(address: string): Promise<boolean> {
	if (!(await caches.has(STORE))) return false;
	return (await (await caches.open(STORE)).keys(address)).length > 0;
}

/** Everything kept, by address, with its saved copy. Fails where the browser cannot tell: what could not be read stays. */
export async function keptPages(): Promise<[string, Response][]> {
	if (!(await caches.has(STORE))) return [];
	const cache = await caches.open(STORE);
	const addresses = (await cache.keys())
		.map(({ url }) => url.slice(location.origin.length))
		.filter((address) => pathOf(address).endsWith('/') && !isList(address));
	const pages = await Promise.all(addresses.map(savedPage));
	const kept: [string, Response][] = [];
	for (const [index, address] of addresses.entries()) {
		const page = pages[index];
		// Another window removed it meanwhile.
		if (!page) continue;
		// A damaged copy can say neither what it is nor how old.
		if (readKept(page.headers.get('Kept'))) kept.push([address, page]);
		else await cache.delete(address);
	}
	return kept;
}

/** Takes a page off this device, and with the last page everything. Fails where the browser does not let go of it. */
export async function removePage(address: string): Promise<void> {
	if (await caches.has(STORE)) await (await caches.open(STORE)).delete(address);
	if (await isNamed(address)) throw new Error(`${address} is still there.`);
	// The page has gone: what is left of what it needed harms nobody.
	await removeLeftover().catch(() => undefined);
}

/** Where no page is kept any more, takes off the list and the files too: not by an answer that names nothing at all, which may be a fault. */
export async function removeLeftover(): Promise<void> {
	if (!(await caches.has(STORE))) return;
	const names = await (await caches.open(STORE)).keys();
	if (names.length > 0 && (await keptPages()).length === 0) await removeEverything();
}

/** Takes off this device every page, every file they needed, and the worker. Fails where the browser does not let go of them. */
export async function removeEverything(): Promise<void> {
	await caches.delete(STORE);
	if (await caches.has(STORE)) throw new Error('What is kept is still there.');
	await removeWorkers();
}

/** Takes off this device the worker alone. */
export async function removeWorkers(): Promise<void> {
	const workers = await navigator.serviceWorker.getRegistrations();
	await Promise.all(workers.map((worker) => worker.unregister()));
}
