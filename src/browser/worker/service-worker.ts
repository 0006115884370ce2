import { isList, listFor } from '#browser/keep/kept-pages.ts';
import { isNoPage, wasTakenDown } from '#browser/keep/ask-withdrawn.ts';
import { isWholePage, offersKeeping, readKept, STORE } from '#lib/keep/kept-copy.ts';
import { isPageAt } from '#lib/keep/page-at.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';
import { showCopy, withText } from './saved-copy.ts';
import { worker } from './worker-scope.ts';

const NETWORK_LIMIT = 3000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { method, mode, url, cache } = event.request;
	const { origin, pathname } = new URL(url);
	// A script that asks with no-cache wants the server's own answer, to keep it. A reload asks so too.
	const isToKeep = mode !== 'navigate' && cache === 'no-cache';
	if (method !== 'GET' || origin !== worker.location.origin || isToKeep) return;
	if (pathname.endsWith('/')) {
		event.respondWith(answerPage(event.request, pathname));
		event.waitUntil(forgetWithdrawn());
	} else if (mode === 'navigate' && !pathname.includes('.')) {
		// Typed or copied without its last slash: only a server would add it.
		event.respondWith(fetch(event.request).catch(() => Response.redirect(`${pathname}/`)));
	} else if (/^\/(_astro|fonts)\/|^\/favicon\.svg$/.test(pathname))
		event.respondWith(saved(pathname).then((file) => file ?? fetch(event.request)));
});

/**
 * What is kept under a path: `/r/` finds `/r/?2917-3425` too. Not by caches.open, which would make the
 * store again after the reader removed everything.
 */
async function saved(path: string): Promise<Response | undefined> {
	const copy = caches.match(path, { cacheName: STORE, ignoreSearch: true });
	return copy.catch(() => undefined);
}

/**
 * The saved copy of a page. One that is damaged is thrown out, and the network, or the list, answers in its place; so
 * they do where it cannot be read just now, but it stays.
 */
async function soundCopy(path: string): Promise<Response | undefined> {
	const copy = await saved(path);
	const html = await copy
		?.clone()
		.text()
		.catch(() => undefined);
	if (!copy || html === undefined) return undefined;
	if (readKept(copy.headers.get('Kept')) && isWholePage(html)) return copy;
	await forget(path).catch(() => undefined);
	return undefined;
}

/** The network first; the saved copy where it fails or takes too long. */
async function answerPage(request: Request, path: string): Promise<Response> {
	const copy = await soundCopy(path);
	if (!copy) return fetch(request).catch(() => showList(request));
	const fresh = fetchFresh(path).catch(() => undefined);
	const limit = new Promise<undefined>((resolve) => setTimeout(resolve, NETWORK_LIMIT));
	return (await Promise.race([fresh, limit])) ?? (isList(path) ? copy : showCopy(copy, request));
}

/** The server's own page, when it is whole; nothing when the server has none to give, and our site took none down. */
async function fetchFresh(path: string): Promise<Response | undefined> {
	// A browser that goes back would else give what it has, however old, as if it were new.
	const answer = await fetch(path, { cache: 'no-cache', redirect: 'manual' });
	if (isNoPage(answer)) {
		if (!(await wasTakenDown(path))) return undefined;
		await forget(path);
		return answer;
	}
	if (answer.type === 'opaqueredirect') return answer;
	const html = await answer.text();
	if (!answer.ok || !isPageAt(html, path)) return undefined;
	// What no longer offers to be kept, such as a guide that was taken down, is not kept.
	if (!isList(path) && !offersKeeping(html)) await forget(path);
	return withText(html, answer);
}

async function forget(path: string): Promise<void> {
	if (await caches.has(STORE))
		await (await caches.open(STORE)).delete(path, { ignoreSearch: true });
}

/** The list of what is kept, in the place of a page that is not. */
async function showList(request: Request): Promise<Response> {
	const list =
		request.mode === 'navigate'
			? await soundCopy(listFor(new URL(request.url).pathname))
			: undefined;
	return list ?? Response.error();
}
