import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browserFlags, obtainBrowser } from '#tools/test/find-chromium.ts';
import { stop } from '#tools/steps.ts';

/** Chrome's own "Fast 3G": its wait for each request stands for setting up the connection too. */
const FAST_3G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: 180_000,
	uploadThroughput: 84_375,
};
const SLOWED = 4;
/** Two names of this computer, which are two sites to a browser. */
const OWN_HOSTS = ['localhost', '127.0.0.1'];

/**
 * What a page has fetched so far. Bytes are those of packed bodies: the headers of one answer are those
 * of the next, and HTTP/2, which this small server does not speak, sends them once.
 */
export interface Fetched {
	requests: number;
	bytes: number;
	fontBytes: number;
}

/** A page on a phone that has never been to the site. */
export interface Phone {
	page: Page;
	fetched: Fetched;
	close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

async function start(): Promise<Browser> {
	const found = await obtainBrowser();
	if ('missing' in found) stop(found.missing);
	return chromium.launch({ executablePath: found.path, args: browserFlags });
}

/** A new phone: narrow, with the processor slowed four times, and on fast 3G if asked. */
export async function newPhone(isOnMobileNetwork: boolean): Promise<Phone> {
	browser ??= start();
	const context = await (await browser).newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const fetched = await countFetched(session);
	// A host that is not ours would make a peer look slow for want of a network.
	await page.route(
		(url) => !OWN_HOSTS.includes(url.hostname),
		(route) => route.abort(),
	);
	if (isOnMobileNetwork) await session.send('Network.emulateNetworkConditions', FAST_3G);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	return { page, fetched, close: () => context.close() };
}

/**
 * Opens an empty page of another site, as readers come from a text or a search. Browsers then start afresh
 * for the site that follows, whichever it is; out of an empty window, they do so only for one with our header.
 */
export async function comeFromElsewhere(page: Page, fetched: Fetched): Promise<void> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Elsewhere</title>');
	});
	server.listen(0, '127.0.0.1').unref();
	await once(server, 'listening');
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	server.close();
	Object.assign(fetched, { requests: 0, bytes: 0, fontBytes: 0 });
}

async function countFetched(session: CDPSession): Promise<Fetched> {
	const fetched: Fetched = { requests: 0, bytes: 0, fontBytes: 0 };
	const fonts = new Set<string>();
	const headers = new Map<string, number>();
	await session.send('Network.enable');
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		headers.set(requestId, response.encodedDataLength);
		if (type === 'Font') fonts.add(requestId);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const bytes = encodedDataLength - (headers.get(requestId) ?? 0);
		fetched.requests += 1;
		fetched.bytes += bytes;
		if (fonts.has(requestId)) fetched.fontBytes += bytes;
	});
	return fetched;
}
