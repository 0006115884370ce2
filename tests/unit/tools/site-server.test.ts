import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASK_EACH_TIME, KEEP_A_YEAR } from '#lib/publish/security-headers.ts';
import { siteServer } from '#tools/site-server.ts';

// printf 'p{}' | openssl dgst -sha256 -binary | base64
const SHEET_HASH = 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';
const files = {
	'404.html': '<style>p{}</style>Not here',
	'index.html': '<style>p{}</style>Home',
	'guides/pacing/index.html': '<style>p{}</style>Pacing',
	'_astro/a.js': 'let a;',
	'.built': 'a mark',
};

const folder = mkdtempSync(join(tmpdir(), 'keep-doing-'));
for (const [path, text] of Object.entries(files)) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
const server = siteServer(folder);
const ask = (path: string, method = 'GET') => {
	const { port } = server.address() as AddressInfo;
	return fetch(`http://127.0.0.1:${port}${path}`, { method });
};

beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)));
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

test.each([
	['the front door', '/', 200, ASK_EACH_TIME],
	['a guide', '/guides/pacing/', 200, ASK_EACH_TIME],
	['a script', '/_astro/a.js', 200, KEEP_A_YEAR],
	['an address we do not have', '/nowhere/', 404, ASK_EACH_TIME],
	['a script we no longer have', '/_astro/b.js', 404, ASK_EACH_TIME],
	['a file that is not for readers', '/.built', 404, ASK_EACH_TIME],
	['a file outside the site', '/..%2f..%2fetc%2fpasswd', 404, ASK_EACH_TIME],
])('%s is answered with our header', async (_, path, status, kept) => {
	const { headers, status: answered } = await ask(path);
	expect(answered).toBe(status);
	expect(headers.get('cache-control')).toBe(kept);
	expect(headers.get('content-security-policy')).toContain(`'${SHEET_HASH}'`);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('an address we do not have shows the page that helps', async () => {
	expect(await (await ask('/nowhere/')).text()).toContain('Not here');
});

test('nothing can be sent to it', async () => {
	expect((await ask('/', 'POST')).status).toBe(405);
});
