import { filesNamed, readKept } from '#lib/keep/kept-copy.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';
import { savedPage } from './kept-pages.ts';

/** Only the stylesheet names it, by an address that `filesNamed` does not look for. */
const ALWAYS = ['/fonts/atkinson-hyperlegible-next.woff2'];

/**
 * The newest copy, from the server itself: the worker does not answer a request with `no-cache`. A browser that is told to hold
 * nothing, as its tools for developers do, asks otherwise, and the worker gives what is kept: that is no newer copy.
 */
export async function askServer(address: string): Promise<Response> {
	const answer = await fetchInTime(address, { cache: 'no-cache' });
	if (answer.headers.has('Kept')) throw new Error(`${address} came from what is kept.`);
	return answer;
}

/** The log-in page of a wireless network, in the place of a file: kept under its name, it would never be fetched again. */
const isPage = ({ headers }: Response) => headers.get('Content-Type')?.includes('text/html');

/** Every file that a page needs, with those that its scripts import. */
export async function filesOf(html: string): Promise<Map<string, Response>> {
	const files = new Map<string, Response>();
	const asked = new Set<string>();
	const fetchFile = async (name: string): Promise<void> => {
		if (asked.has(name)) return;
		asked.add(name);
		// A file whose name holds a hash of its content is never fetched twice: data may cost money.
		const isImmutable = name.startsWith('/_astro/');
		const answer = (isImmutable && (await savedPage(name))) || (await askServer(name));
		if (!answer.ok || isPage(answer)) throw new Error(`${name} answered ${answer.status}.`);
		const body = await answer.arrayBuffer();
		files.set(name, new Response(body, { headers: bareHeaders(answer) }));
		if (name.endsWith('.js'))
			await Promise.all(filesNamed(new TextDecoder().decode(body)).map(fetchFile));
	};
	await Promise.all([...ALWAYS, ...filesNamed(html)].map(fetchFile));
	return new Map([...files].sort(([a], [b]) => a.localeCompare(b)));
}

/** The headers of an answer without those of its compression, which the browser has undone. */
export function bareHeaders(answer: Response): Headers {
	const headers = new Headers(answer.headers);
	for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
	return headers;
}

/** Throws out the files that no kept page needs any more; none while a page cannot be read, which may need them. */
export async function removeUnusedFiles(cache: Cache): Promise<void> {
	const wanted = new Set<string>();
	const requests = await cache.keys();
	for (const request of requests) {
		const copy = await cache.match(request);
		if (!copy) return;
		const kept = readKept(copy.headers.get('Kept'));
		for (const name of [...(kept?.files ?? []), ...(kept?.olderFiles ?? [])]) wanted.add(name);
	}
	for (const request of requests) {
		const { pathname } = new URL(request.url);
		if (!pathname.endsWith('/') && !wanted.has(pathname)) await cache.delete(request);
	}
}
