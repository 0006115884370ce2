import { execFileSync, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as getSafely } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nginxFile, nginxTlsFile } from '#lib/publish/nginx-files.ts';
import { nginxMainFile } from '#lib/publish/nginx-main.ts';
import { securityHeaders } from '#lib/publish/security-headers.ts';
import { freePort, TO_NGINX } from '../../helpers/free-port.ts';
import { nginxPath, startNginx } from '../../helpers/nginx.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const HOST = 'keepdoing.example';
const headers = securityHeaders('sha256-abc=');
const PAGE = `A guide. ${'A line of it. '.repeat(100)}`;

/** A site of one page, with its packed copy, and a certificate that nobody else vouches for. */
const folder = mkdtempSync(join(tmpdir(), 'real-nginx-'));
const root = join(folder, 'site');
let server: ChildProcess | undefined;
let port = 0;

const page = (at: number) => fetch(`http://127.0.0.1:${at}/`, { redirect: 'manual' });

async function start(file: string): Promise<void> {
	// Not where browser tests begin to look: another copy of the project may be tested just now.
	port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
	const tls = { port: port + TO_NGINX, folder };
	server = startNginx({ main: nginxMainFile(), server: file, root, port, tls });
	const answers = () =>
		page(port).then(
			() => true,
			() => false,
		);
	await vi.waitUntil(answers, { timeout: 20_000 });
}

async function end(): Promise<void> {
	server?.kill();
	if (server?.exitCode === null) await once(server, 'exit');
}

beforeAll(() => {
	mkdirSync(root);
	writeFileSync(join(root, 'index.html'), PAGE);
	writeFileSync(join(root, 'index.html.gz'), gzipSync(PAGE));
	writeFileSync(join(root, '404.html'), 'We cannot find that page');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(nginxPath)('a real nginx, with our main file as it is written', () => {
	beforeAll(() => start(nginxFile(headers, HOST)));
	afterAll(end);

	test('gives a reader a page while 2,500 others send nothing more', async () => {
		const slow = await slowSenders(2500);
		const asked = performance.now();
		const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5000) });
		expect(await answer.text()).toBe(PAGE);
		expect(performance.now() - asked).toBeLessThan(2000);
		// Had they been let go meanwhile, there would have been room for anybody.
		expect(slow.filter((socket) => socket.readyState === 'open').length).toBe(2500);
		for (const socket of slow) socket.destroy();
	});

	test.each(['1.0', '1.1'])('packs what a proxy asks for by HTTP %s', async (version) => {
		const socket = connect(port, '127.0.0.1');
		socket.write(
			`GET / HTTP/${version}\r\nHost: ${HOST}\r\nVia: 1.0 a-proxy\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`,
		);
		const answer = await text(socket);
		expect(answer).toMatch(/^HTTP\/1\.1 200 /);
		expect(answer).toContain('Content-Encoding: gzip\r\n');
		expect(answer).toContain('Vary: Accept-Encoding\r\n');
	});
});

describe.runIf(nginxPath && hasOpenssl)('a real nginx that has the certificate itself', () => {
	beforeAll(async () => {
		makeCertificate();
		await start(nginxTlsFile(headers, HOST));
	});
	afterAll(end);

	test('leads plain HTTP to the same page by HTTPS', async () => {
		const answer = await fetch(`http://127.0.0.1:${port}/r/?a=1`, { redirect: 'manual' });
		expect(answer.status).toBe(301);
		expect(answer.headers.get('location')).toBe(`https://${HOST}/r/?a=1`);
	});

	test.each([
		['/', 200, PAGE],
		['/nowhere/', 404, 'We cannot find that page'],
	])('answers %s with %i, and tells browsers to ask by HTTPS only', async (path, status, body) => {
		const answer = await getByTls(path);
		expect([answer.statusCode, await text(answer)]).toEqual([status, body]);
		for (const [name, value] of Object.entries(headers))
			expect(answer.headers[name.toLowerCase()], name).toBe(value);
		const [, seconds] =
			/^max-age=(\d+)/.exec(answer.headers['strict-transport-security'] ?? '') ?? [];
		expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 60 * 60);
	});
});

/** So many who begin a request and do not end it, each of them connected. */
async function slowSenders(count: number): Promise<Socket[]> {
	const all: Socket[] = [];
	while (all.length < count) {
		const some = Array.from({ length: 250 }, () => connect(port, '127.0.0.1'));
		await Promise.all(some.map((socket) => once(socket, 'connect')));
		for (const socket of some) {
			socket.on('error', () => undefined);
			socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
		}
		all.push(...some);
	}
	return all;
}

function makeCertificate(): void {
	const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
	const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
	const name = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
	execFileSync('openssl', [...words, ...files, ...name], { stdio: 'pipe' });
}

async function getByTls(path: string): Promise<IncomingMessage> {
	const asked = getSafely({
		host: '127.0.0.1',
		port: port + TO_NGINX,
		path,
		servername: HOST,
		headers: { host: HOST },
		// It vouches for itself.
		rejectUnauthorized: false,
	});
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	return answer;
}
