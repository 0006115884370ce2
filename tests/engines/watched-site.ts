import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { faultySite, type FaultySite } from '../helpers/faulty-site.ts';

/** The built site on a port of its own, to which pages report their errors: only one engine lets a test read them. */
export interface WatchedSite extends FaultySite {
	/** Errors of scripts, files that did not come, and all that the header stopped. */
	complaints: string[];
}

/** Where browsers send what the header stopped, and the script its errors. */
const COMPLAINTS = '/complaint';

const WATCH = `{
	const tell = (what) => void navigator.sendBeacon('${COMPLAINTS}', location.pathname + ' ' + what);
	addEventListener('error', ({ message, target }) => {
		// Firefox says this of a module that it has already.
		if (target.rel !== 'modulepreload') tell(message ?? target.src ?? target.href);
	}, true);
	addEventListener('unhandledrejection', ({ reason }) => tell(reason));
	for (const kind of ['error', 'warn']) console[kind] = (...words) => tell(words.join(' '));
}`;

/** Starts a watched site. Each page has one script more, which reports its errors, and is otherwise as it is served. */
export async function watchedSite(): Promise<WatchedSite> {
	const inner = await faultySite();
	inner.serve('/watch.js', WATCH);
	const complaints: string[] = [];
	const server = createServer((request, response) => {
		const done =
			request.url === COMPLAINTS
				? text(request).then((said) => (complaints.push(said), response.end()))
				: passOn(inner.origin, request, response);
		// A fault of the inner site, such as a cut, is a fault of this one.
		done.catch(() => response.destroy());
	});
	await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
	return {
		...inner,
		complaints,
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
			inner.close();
		},
	};
}

async function passOn(origin: string, { url = '/' }: IncomingMessage, response: ServerResponse) {
	const answer = await fetch(origin + url, { redirect: 'manual' });
	const headers = new Headers(answer.headers);
	for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'Connection'])
		headers.delete(name);
	const policy = headers.get('Content-Security-Policy');
	if (policy) headers.set('Content-Security-Policy', `${policy}; report-uri ${COMPLAINTS}`);
	const isPage = headers.get('Content-Type')?.startsWith('text/html');
	const body = isPage
		? (await answer.text()).replace('<head>', '<head><script src="/watch.js"></script>')
		: Buffer.from(await answer.arrayBuffer());
	response.setHeaders(headers).writeHead(answer.status).end(body);
}
