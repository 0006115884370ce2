import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import {
	ASK_EACH_TIME,
	cacheControl,
	openHeaders,
	securityHeaders,
} from '#lib/publish/security-headers.ts';
import { stylesheetHash, stylesheetsInside } from '#tools/build/after-build.ts';

/** A server for a built site that answers as the real one will: our header, packed files, our 404 page. */
export function siteServer(folder: string): Server {
	const notFound = readFileSync(join(folder, '404.html'), 'utf8');
	const guides = globSync(`${folder}/guides/*/index.html`);
	const sheets = stylesheetsInside([join(folder, '404.html'), ...guides]);
	const headers = new Map(Object.entries(securityHeaders(...sheets.map(stylesheetHash))));
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => response.setHeaders(new Map(Object.entries(openHeaders(path)))),
	});
	return createServer((request, response) => {
		response.setHeaders(headers);
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		response.setHeader('Cache-Control', cacheControl(request.url ?? ''));
		files(request, response, () => sayNotFound(response, notFound));
	});
}

function sayNotFound(response: ServerResponse, page: string): void {
	const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': ASK_EACH_TIME };
	response.writeHead(404, headers).end(page);
}
