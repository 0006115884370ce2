import { connect } from 'node:net';
import { expect, test, type APIResponse } from '@playwright/test';

const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';
const KEEP_A_YEAR = 'public, max-age=31536000, immutable';
const GUIDE = '/guides/getting-up-from-a-chair/';

const expectOurHeader = (answer: APIResponse) => {
	const header = answer.headers();
	expect(header['content-security-policy']).toContain("default-src 'none'");
	expect(header['content-security-policy']).toContain('trusted-types keep-doing');
	expect(header['x-content-type-options']).toBe('nosniff');
	expect(header['referrer-policy']).toBe('no-referrer');
	expect(header['server']).toBe('nginx');
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a real nginx with our file sends a guide with its sheet, whole', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(page.locator('h1')).toBeVisible();
		// The sheet is let in by its hash: were it not, the paper would be white.
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
			'rgb(251, 247, 239)',
		);
	});
});

test('every answer carries our header, a wrong address’s too', async ({ request }) => {
	for (const [path, status] of [
		['/', 200],
		[GUIDE, 200],
		['/nowhere/', 404],
		['/_headers', 404],
		['/.built', 404],
		['/guides/getting-up-from-a-chair', 301],
	] as const) {
		const answer = await request.get(path, { maxRedirects: 0 });
		expect(answer.status(), path).toBe(status);
		expectOurHeader(answer);
	}
});

test('a page is asked about each time, and a file named for its content is kept a year', async ({
	request,
	page,
}) => {
	const scripts: string[] = [];
	page.on('request', (asked) => {
		if (asked.resourceType() === 'script') scripts.push(new URL(asked.url()).pathname);
	});
	await page.goto(GUIDE, { waitUntil: 'networkidle' });
	const [script = ''] = scripts.filter((path) => path.startsWith('/_astro/'));
	expect((await request.get(script)).headers()['cache-control']).toBe(KEEP_A_YEAR);
	for (const path of ['/', GUIDE, '/search-data.json', '/nowhere/'])
		expect((await request.get(path)).headers()['cache-control'], path).toBe(ASK_EACH_TIME);
});

test('pages travel packed, from the copies that the build made', async ({ request }) => {
	const answer = await request.get(GUIDE, { headers: { 'accept-encoding': 'gzip' } });
	expect(answer.headers()['content-encoding']).toBe('gzip');
	expect(answer.headers()['vary']).toContain('Accept-Encoding');
	expect(Number(answer.headers()['content-length'])).toBeLessThan(20_000);
});

test('they travel packed behind a proxy, too', async ({ request }) => {
	const header = { 'accept-encoding': 'gzip', via: '1.1 a-proxy' };
	expect((await request.get(GUIDE, { headers: header })).headers()['content-encoding']).toBe(
		'gzip',
	);
});

test('a folder without a page is a wrong address, and nobody keeps that for a year', async ({
	request,
}) => {
	for (const path of ['/fonts/', '/_astro/', '/_astro/none.js', '/_astro/%00', '/..%2f']) {
		const answer = await request.get(path);
		expect([400, 404], path).toContain(answer.status());
		expect(await answer.text()).not.toContain('<title>Index of');
		expect(answer.headers()['cache-control'] ?? '', path).not.toContain('immutable');
	}
	expect(await (await request.get('/fonts/')).text()).toContain('We cannot find that page');
	expect(await (await request.get('/nowhere/')).text()).toContain('We cannot find that page');
});

test('nothing but reading is answered', async ({ request }) => {
	for (const method of ['POST', 'PUT', 'DELETE'])
		expect((await request.fetch('/', { method })).status(), method).toBe(405);
});

test('a request that comes letter by letter is let go', async ({ baseURL }) => {
	test.setTimeout(40_000);
	const socket = connect(Number(new URL(String(baseURL)).port), '127.0.0.1');
	socket.on('error', () => undefined);
	socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
	const dripping = setInterval(() => socket.write('X: 1\r\n'), 1000);
	const start = Date.now();
	await new Promise((closed) => socket.on('close', closed));
	clearInterval(dripping);
	expect(Date.now() - start).toBeLessThan(15_000);
});
