import { expect, test } from 'vitest';
import {
	ASK_EACH_TIME,
	cacheControl,
	KEEP_A_YEAR,
	LASTING_FOLDERS,
	openHeaders,
	securityHeaders,
} from '#lib/publish/security-headers.ts';
import { nginxFile, nginxTlsFile } from '#lib/publish/nginx-files.ts';
import { caddyFile, headersFile } from '#lib/publish/server-files.ts';

const headers = securityHeaders('sha256-abc=');
const policy = headers['Content-Security-Policy'];

test.each([
	['loads nothing that is not named', "default-src 'none'"],
	['takes one sheet, by its hash', "style-src 'self' 'sha256-abc='"],
	['lets no other site hold it in a frame', "frame-ancestors 'none'"],
	['runs our own scripts, and WebAssembly', "script-src 'self' 'wasm-unsafe-eval'"],
	['lets no text become script', "require-trusted-types-for 'script'"],
])('a page %s', (_, rule) => expect(policy?.split('; ')).toContain(rule));

test('no page may run script or style that stands inside it', () => {
	expect(policy).not.toContain('unsafe-inline');
	expect(policy).not.toContain("'unsafe-eval'");
});

test.each([
	['a guide', '/guides/pacing/', ASK_EACH_TIME],
	['what search is made of', '/search-data.json', ASK_EACH_TIME],
	['what keeps guides offline', '/service-worker.js', ASK_EACH_TIME],
	['what a home screen shows', '/manifest.webmanifest', ASK_EACH_TIME],
	['a script named by its content', '/_astro/saved-form.a1b2c3d4.js', KEEP_A_YEAR],
])('a browser keeps %s as long as it stays true', (_, path, kept) =>
	expect(cacheControl(path)).toBe(kept),
);

test.each([
	['a static host', headersFile(headers)],
	['nginx', nginxFile(headers, 'keepdoing.example')],
	['nginx with a certificate', nginxTlsFile(headers, 'keepdoing.example')],
	['Caddy', caddyFile(headers, 'keepdoing.example')],
])('%s is told every header, and what to keep', (_, file) => {
	for (const [name, value] of Object.entries(headers)) {
		expect(file).toContain(name);
		expect(file).toContain(value);
	}
	for (const folder of LASTING_FOLDERS) expect(file).toContain(folder);
});

test('only files for other systems are open to other sites', () => {
	expect(openHeaders('/api/v1/guides.json')).toEqual({ 'Access-Control-Allow-Origin': '*' });
	for (const path of ['/', '/catalogue.json', '/r/', '/api/', '/x/api/v1/guides.json'])
		expect(openHeaders(path)).toEqual({});
	expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
});

test.each([
	['a static host', headersFile(headers), '/api/v1/*\n  Access-Control-Allow-Origin: *'],
	['nginx', nginxFile(headers, 'k.example'), '~^/api/v1/ "*";'],
	['nginx with a certificate', nginxTlsFile(headers, 'k.example'), '~^/api/v1/ "*";'],
	['Caddy', caddyFile(headers, 'k.example'), 'header /api/v1/* Access-Control-Allow-Origin "*"'],
])('%s opens them, and nothing else', (_, file, line) => {
	expect(file).toContain(line);
	expect(file.split(/^.*Access-Control-Allow-Origin.*$/m).length - 1).toBeLessThanOrEqual(1);
});

test.each([
	['takes nothing but reading', '@other not method GET HEAD', 'respond @other 405'],
	['refuses an address with the end of a name in it', '.contains("%00")`', 'respond @nul 400'],
	[
		'says what a manifest is',
		'header /manifest.webmanifest Content-Type application/manifest+json',
	],
	['tells packed answers from plain ones', '+Vary Accept-Encoding'],
])('Caddy %s', (_, ...lines) => {
	for (const line of lines) expect(caddyFile(headers, 'k.example')).toContain(line);
});
