import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '#tools/site-server.ts';

/** What can go wrong between a reader and the site; `slow` waits eight seconds, `half` stops half-way, `never` is not answered. */
export type Fault = 'cut' | 'half' | 'never' | 'slow' | 'portal' | 400 | 404 | 410 | 500;

/** The built site, served with faults that a test switches on and off. */
export interface FaultySite {
	origin: string;
	/** Makes every address that holds this text go wrong; `''` stands for all. */
	breakAt(part: string, fault: Fault): void;
	/** Has them answered again. What hangs is cut, as a line is in the end. */
	mend(part: string): void;
	/** Serves another text at an address, from the one that is built. */
	change(path: string, to: (text: string) => string): void;
	/** Serves a file that is not built. */
	serve(path: string, text: string): void;
	/** The addresses asked for. */
	asked: string[];
	close(): void;
}

const SLOW = 8000;
const fileOf = (path: string) => `dist${path}${path.endsWith('/') ? 'index.html' : ''}`;
const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'text/html');

function goWrong(fault: Fault, path: string, response: ServerResponse, serve: () => void): void {
	if (fault === 'never') return;
	if (fault === 'slow') setTimeout(serve, SLOW);
	else if (fault === 'cut') response.destroy();
	else if (fault === 'portal')
		response.setHeader('Content-Type', 'text/html').end('<!doctype html><h1>Log in to wifi</h1>');
	else if (fault === 'half') {
		const whole = readFileSync(fileOf(path));
		response.writeHead(200, { 'Content-Type': typeOf(path), 'Content-Length': whole.length });
		response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
	} else response.writeHead(fault, { 'Content-Type': 'text/html' }).end('<h1>No</h1>');
}

/** Starts a faulty site at a port of its own. */
export async function faultySite(): Promise<FaultySite> {
	const good = siteServer('dist');
	const faults = new Map<string, Fault>();
	const changed = new Map<string, (text: string) => string>();
	const added = new Map<string, string>();
	const asked: string[] = [];
	const server = createServer((request: IncomingMessage, response: ServerResponse) => {
		const path = (request.url ?? '').split('?')[0] ?? '';
		asked.push(path);
		const change = changed.get(path);
		const serve = () => {
			const text = change ? change(readFileSync(fileOf(path), 'utf8')) : added.get(path);
			if (text === undefined) return void good.emit('request', request, response);
			response.setHeader('Content-Type', typeOf(path));
			response.end(text);
		};
		const fault = [...faults].find(([part]) => path.includes(part))?.[1];
		if (fault) goWrong(fault, path, response, serve);
		else serve();
	});
	await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		breakAt: (part, fault) => void faults.set(part, fault),
		mend: (part) => {
			faults.delete(part);
			server.closeAllConnections();
		},
		change: (path, to) => void changed.set(path, to),
		serve: (path, text) => void added.set(path, text),
		asked,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
