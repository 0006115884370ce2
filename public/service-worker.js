/**
 * Shows the pages that a reader asked to keep when the network cannot. Only that press registers it, and
 * it stores nothing: src/browser/keep/keep-page.ts does, and tells there how. It deletes what is gone.
 *
 * @typedef {{ lang: string, saved: string, overdue: string, tooOld: string, show: string }} Says
 * @typedef {{ on: string, goodFor: number, says: Says }} Kept
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const STORE = 'keep-doing-1';
const LIST = '/offline/';
const NETWORK_LIMIT = 3000;
const DAY = 24 * 60 * 60 * 1000;
const NOTE = 'my-3 border-l-6 pl-3 text-sm leading-snug font-bold';
const WARNING = `${NOTE} border-help text-help`;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { method, mode, url, cache } = event.request;
	const { origin, pathname } = new URL(url);
	// A script that asks with no-cache wants the server's own answer, to keep it. A reload asks so too.
	const isToKeep = mode !== 'navigate' && cache === 'no-cache';
	if (method !== 'GET' || origin !== worker.location.origin || isToKeep) return;
	if (pathname.endsWith('/')) event.respondWith(answerPage(event.request, pathname));
	else if (/^\/(_astro|fonts)\/|^\/favicon\.svg$/.test(pathname))
		event.respondWith(saved(pathname).then((file) => file ?? fetch(event.request)));
});

/**
 * What is kept under a path: `/r/` finds `/r/?2917-3425` too. Not by caches.open, which would make the
 * store again after the reader removed everything.
 * @param {string} path
 */
function saved(path) {
	const how = { cacheName: STORE, ignoreSearch: true };
	return caches.match(path, how).catch(() => undefined);
}

/** The network first; the saved copy where it fails or takes too long. @param {Request} request @param {string} path */
async function answerPage(request, path) {
	const copy = await saved(path);
	if (!copy) return fetch(request).catch(() => sayNotHere(request));
	const fresh = askServer(path).catch(() => undefined);
	const limit = new Promise((resolve) => setTimeout(resolve, NETWORK_LIMIT));
	return (await Promise.race([fresh, limit])) ?? showCopy(copy, path, request);
}

/** The server's own page, when it is whole; nothing when the server has none to give. @param {string} path */
async function askServer(path) {
	// A browser that goes back would else give what it has, however old, as if it were new.
	const answer = await fetch(path, { cache: 'no-cache', redirect: 'manual' });
	const isGone = answer.status === 404 || answer.status === 410;
	if (isGone) await forget(path);
	if (isGone || answer.type === 'opaqueredirect') return answer;
	const text = await answer.text();
	// Half a page, or what a wireless network says first, is not ours.
	if (!answer.ok || !text.includes('<main id="main"') || !/<\/html>\s*$/.test(text)) return;
	// What no longer offers to be kept, such as a guide that was taken down, is not kept.
	if (path !== LIST && !text.includes('<keep-offline')) await forget(path);
	return again(text, answer);
}

/** @param {string} path */
async function forget(path) {
	if (await caches.has(STORE))
		await (await caches.open(STORE)).delete(path, { ignoreSearch: true });
}

/** The same answer with other text. @param {string} text @param {Response} answer */
function again(text, answer) {
	const headers = new Headers(answer.headers);
	for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
	return new Response(text, { headers });
}

/**
 * A saved copy that says so, at the head of the guide, where it prints too. One that is too old stands
 * shut behind a notice, and is not given to be printed on a slip.
 * @param {Response} copy @param {string} path @param {Request} request
 */
async function showCopy(copy, path, request) {
	const text = await copy.text();
	if (path === LIST) return again(text, copy);
	/** @type {Kept} */
	const { on, goodFor, says } = JSON.parse(decodeURIComponent(copy.headers.get('Kept') ?? ''));
	const day = new Date(on).toLocaleDateString(says.lang, { dateStyle: 'long', timeZone: 'UTC' });
	/** @param {string} words */
	const note = (words, look = WARNING) =>
		`<p class="${look}" data-state-line="overdue" data-saved>${words.replace('{day}', day)}</p>`;
	if (Date.now() - Date.parse(on) > goodFor * DAY) {
		if (request.mode !== 'navigate') return Response.error();
		const shut = `${note(says.tooOld)}<details><summary class="min-h-12">${says.show}</summary>`;
		return again(
			text.replace(/<main [^>]*>/, (main) => main + shut).replace('</main>', '</details></main>'),
			copy,
		);
	}
	const today = new Date().toISOString().slice(0, 10);
	const reviewBy = /<article [^>]*data-review-by="([^"]+)"/.exec(text)?.[1] ?? today;
	const notes =
		note(says.saved, `${NOTE} border-line`) + (today > reviewBy ? note(says.overdue) : '');
	const head = text.includes('<article data-guide') ? /<article data-guide[^>]*>/ : /<main [^>]*>/;
	return again(
		text.replace(head, (start) => start + notes),
		copy,
	);
}

/** The list of what is kept, in the place of a page that is not. @param {Request} request */
async function sayNotHere(request) {
	const list = request.mode === 'navigate' ? await saved(LIST) : undefined;
	return list ?? Response.error();
}
