import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { siteServer } from '#tools/site-server.ts';

/** Serves our built site as it will be served, and gives its address. */
export function serveSite(folder: string): Promise<string> {
	return listen(siteServer(folder));
}

/** Serves any built folder packed as well as ours, and gives its address. */
export function serveFolder(folder: string): Promise<string> {
	for (const path of globSync(`${folder}/**/*.{html,css,js,svg,json}`))
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	const files = sirv(folder, { brotli: true });
	return listen(createServer((request, response) => files(request, response)));
}

async function listen(server: Server): Promise<string> {
	server.listen(0, '127.0.0.1').unref();
	await once(server, 'listening');
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}
